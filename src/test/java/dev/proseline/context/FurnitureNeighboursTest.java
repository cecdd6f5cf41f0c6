package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurnitureNeighboursTest {

  @Test
  void aSuspicionBetweenStrippedLinesIsConfirmed() {
    Outcome outcome = Outcome.of("Share on Facebook", "Contact", "Imprint");
    assertThat(outcome.on("Contact")).isEqualTo("NAVIGATION by furniture-neighbours");
  }

  @Test
  void aSuspicionBetweenAStrippedLineAndTheEndIsConfirmed() {
    Outcome outcome = Outcome.of("Share on Facebook", "Contact");
    assertThat(outcome.on("Contact")).isEqualTo("NAVIGATION by furniture-neighbours");
  }

  @Test
  void aSuspicionBesideProseIsNotConfirmed() {
    Outcome outcome = Outcome.of(FERRY, "", "Contact", "", QUAY);
    assertThat(outcome.on("Contact")).isEqualTo("kept");
  }

  @Test
  void aLineAloneHasNoNeighbours() {
    assertThat(Outcome.of("Contact").on("Contact")).isEqualTo("kept");
  }
}
