package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromotionRunTest {

  @Test
  void aLowerCaseLineGoesOnWithThePromotionAboveIt() {
    String pitch = "and the best of it is that it costs nothing";
    Outcome outcome = Outcome.below("Sign up for our newsletter", "", pitch);
    assertThat(outcome.on(pitch)).isEqualTo("PROMOTION by promotion-run");
  }

  @Test
  void theShortLineAboveAPromotionIsItsHeading() {
    Outcome outcome =
        Outcome.of(FERRY, "", "The River Letter", "", "Sign up for our newsletter", "", QUAY);
    assertThat(outcome.on("The River Letter")).isEqualTo("PROMOTION by promotion-run");
  }

  @Test
  void aSentenceAboveAPromotionIsNoHeading() {
    Outcome outcome =
        Outcome.of(FERRY, "", "So it went.", "", "Sign up for our newsletter", "", QUAY);
    assertThat(outcome.on("So it went.")).isEqualTo("kept");
  }

  @Test
  void thePromotionEndsAtTheFirstProse() {
    Outcome outcome =
        Outcome.of(FERRY, "", "Sign up for our newsletter", "", QUAY, "", "and so it went");
    assertThat(outcome.on(QUAY)).isEqualTo("kept by running-text");
    assertThat(outcome.on("and so it went")).isEqualTo("kept");
  }
}
