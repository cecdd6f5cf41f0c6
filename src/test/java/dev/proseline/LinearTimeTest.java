package dev.proseline;

import org.junit.jupiter.api.Test;
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

  @Test
  void aDefinitionOfALongAddressIsNoTrouble() {
    String address = "/a".repeat(200_000);
    Tiling.check(Proseline.standard().clean("[The ferry][1]\n\n[1]: " + address + " b"));
  }

  @Test
  void hoursFarApartAreNoTrouble() {
    String blanks = " ".repeat(200_000);
    Tiling.check(Proseline.standard().clean("Monday 3 May 2021, 1" + blanks + "h" + blanks + "2"));
  }
}
