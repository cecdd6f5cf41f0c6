package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Test
  void belowTheHeadingOfTheCommentsReadersMaySayMoreThanTheArticle() {
    Outcome outcome =
        Outcome.of(
            said("The captain says that " + FERRY, 6),
            QUAY,
            "14 comments",
            said("Ann says:\n" + ANNA + "\nReply", 14),
            "Ben says:\n" + BEN + "\nReply");
    assertThat(outcome.on(BEN)).isEqualTo("COMMENT by comment-area");
    assertThat(outcome.on(ANNA + " 13")).isEqualTo("COMMENT by comment-area");
    assertThat(outcome.on(QUAY)).isEqualTo("kept by running-text");
  }

  @Test
  void stampsWithTheTimeOfDayBelowAHeadingAreCommentsToo() {
    Outcome outcome =
        Outcome.of(
            said("The captain says that " + FERRY, 6),
            QUAY,
            "14 comments",
            said("Ann\n3 March 2024 at 9:15\n" + ANNA, 14),
            "Ben\n5 March 2024 at 9:15\n" + BEN);
    assertThat(outcome.on(ANNA + " 13")).isEqualTo("COMMENT by comment-area");
    assertThat(outcome.on(QUAY)).isEqualTo("kept by running-text");
  }

  @Test
  void postsBelowACounterOfCommentsAreNoComments() {
    Outcome outcome =
        Outcome.of(
            said("The captain says that " + FERRY, 6),
            "14 comments",
            said("3 March 2024\n" + FERRY, 14),
            "5 March 2024\n" + QUAY);
    assertThat(outcome.on(FERRY + " 13")).isEqualTo("kept by running-text");
    assertThat(outcome.on(QUAY)).isEqualTo("kept by running-text");
  }

  @Test
  void whereEveryPostHasItsButtonsThePostsAreThePage() {
    String buttons = "Reply with quote\nReply\n";
    Outcome outcome =
        Outcome.of(
            buttons + buttons,
            said("The captain says that " + FERRY, 6),
            buttons,
            BEN,
            ANNA,
            QUAY,
            "",
            buttons);
    assertThat(outcome.on(BEN)).isEqualTo("kept by running-text");
    assertThat(outcome.on(ANNA)).isEqualTo("kept by running-text");
  }

  private static String said(String text, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> text.replaceFirst("(?m)\\.$", ". " + i))
        .collect(Collectors.joining("\n\n"));
  }
}
