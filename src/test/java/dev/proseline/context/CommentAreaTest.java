package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentAreaTest {

  private static final String ANNA =
      "I took that ferry for thirty years and I miss it more than I can say.";
  private static final String BEN =
      "My father built the quay in his youth and never crossed the river himself.";

  @Test
  void commentsInGoodProseGoWithTheFurnitureAroundThem() {
    Outcome outcome =
        Outcome.below("2 comments", "", "Anna says:", ANNA, "Reply", "", "Ben says:", BEN, "Reply");
    assertThat(outcome.on(ANNA)).isEqualTo("COMMENT by comment-area");
    assertThat(outcome.on("Ben says:")).isEqualTo("COMMENT by comment-area");
    assertThat(outcome.on(BEN)).isEqualTo("COMMENT by comment-area");
    assertThat(outcome.on(QUAY)).isEqualTo("kept by running-text");
  }

  @Test
  void aCounterAboveTheArticleOpensNoCommentArea() {
    Outcome outcome = Outcome.of("2 comments", "", FERRY, "", QUAY, "", "Leave a comment");
    assertThat(outcome.on("2 comments")).startsWith("COMMENT by ");
    assertThat(outcome.on(FERRY)).isEqualTo("kept by running-text");
    assertThat(outcome.on(QUAY)).isEqualTo("kept by running-text");
  }

  @Test
  void aSingleSignIsNoCommentArea() {
    Outcome outcome = Outcome.below("2 comments", "", ANNA);
    assertThat(outcome.on(ANNA)).isEqualTo("kept by running-text");
  }
}
