package dev.proseline;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lines full of phrases are answered in linear time; a square would not come back. */
class LinearTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share on facebook ",
        "Share on Facebook. ",
        "The ferry left at six. Share on Facebook Share on Twitter. ",
        "all rights reserved. ",
        "(share on facebook) ",
        "We use cookies. "
      })
  void aHundredThousandRepeatsOnOneLineAreNoTrouble(String part) {
    Tiling.check(Proseline.standard().clean(part.repeat(100_000)));
  }
}
