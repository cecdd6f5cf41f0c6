package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockMajorityTest {

  @Test
  void theRestOfABlockGoesWithMostOfIt() {
    Outcome outcome =
        Outcome.below(
            "Sign up for our newsletter",
            "Enter your email address",
            "Mist and Iron",
            "",
            FERRY + " " + QUAY);
    assertThat(outcome.on("Mist and Iron")).isEqualTo("PROMOTION by block-majority");
  }

  @Test
  void aPageWithoutBlankLinesHasNoBlocks() {
    Outcome outcome =
        Outcome.of(
            FERRY, "Sign up for our newsletter", "Enter your email address", "Mist and Iron", QUAY);
    assertThat(outcome.on("Mist and Iron")).isEqualTo("kept");
  }

  @Test
  void aParagraphInTheBlockStays() {
    String paragraph = FERRY + " " + QUAY;
    Outcome outcome =
        Outcome.below(
            "Sign up for our newsletter", "Enter your email address", paragraph, "", "The end");
    assertThat(outcome.on(paragraph)).isEqualTo("kept by running-text");
  }

  @Test
  void aPostBetweenItsButtonsStays() {
    String post = "Nobody on the quay waved when we left, and nobody knew why.";
    Outcome outcome = Outcome.of("The quay", "", "Quote", "Reply", post, "", FERRY, "", QUAY);
    assertThat(outcome.on("Reply")).startsWith("COMMENT");
    assertThat(outcome.on(post)).isEqualTo("kept by running-text");
  }
}
