package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A promotion in brackets leaves the sentence around it alone. */
class BracketedPromotionTest {

  @Test
  void theRestOfTheSentenceBehindABracketedPromotionStays() {
    Cleaned cleaned =
        Proseline.standard()
            .clean(
                "The pilots vote on Friday (sign up for our newsletter) and the ferry stays at the"
                    + " quay until then.");
    assertThat(cleaned.text())
        .isEqualTo("The pilots vote on Friday and the ferry stays at the quay until then.");
  }
}
