package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertisementTextTest {

  @Test
  void aSloganBelowAnAdMarkerGoesWithIt() {
    String slogan = "Ropes at half the price – only this week!";
    Outcome outcome = Outcome.of(FERRY, "", "Advertisement", slogan, "", QUAY);
    assertThat(outcome.on(slogan)).isEqualTo("ADVERTISEMENT by advertisement-text");
  }

  @Test
  void aHeadingBelowAnAdMarkerStays() {
    Outcome outcome = Outcome.of(FERRY, "", "Advertisement", "The crossing", "", QUAY);
    assertThat(outcome.on("The crossing")).isEqualTo("kept");
  }

  @Test
  void aSentenceWithADashBelowAnAdMarkerStays() {
    String sentence = "The pilots came home on Friday and went to bed – all of them.";
    Outcome outcome = Outcome.of(FERRY, "", "Advertisement", sentence, "", QUAY);
    assertThat(outcome.on(sentence)).isEqualTo("kept by running-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares in the ferry company rose by 12% on Tuesday morning.",
        "The pilots had asked for $400 a month and went home with half.",
        "\"Never again!\" said the captain when he saw the empty quay."
      })
  void proseBelowAnAdMarkerStays(String sentence) {
    assertThat(Outcome.of(FERRY, "", "Advertisement", "", sentence, "", QUAY).on(sentence))
        .startsWith("kept");
  }

  @Test
  void aSloganWithoutAnAdMarkerStays() {
    String slogan = "Ropes at half the price – only this week!";
    assertThat(Outcome.of(FERRY, "", slogan, "", QUAY).on(slogan)).startsWith("kept");
  }
}
