package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDetailsTest {

  /** A footer, with the line between what is known. */
  private static Outcome footer(String line) {
    return Outcome.below("All rights reserved.", "Harbours", line, "Privacy policy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crew@ferry.example",
        "Write: crew@ferry.example",
        "+44 1632 960 001",
        "Ring 01632 960002"
      })
  void anAddressInAFooterIsTheImprints(String line) {
    assertThat(footer(line).on(line)).isEqualTo("LEGAL by plain-details");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2191 \u2193", "\uE0CB"})
  void signsWithoutAWordAreAWidgets(String line) {
    assertThat(footer(line).on(line)).isEqualTo("WIDGET by plain-details");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021 2022 2023", "Quays", "Follow @ferry", "Piers @ noon"})
  void otherLinesOfAFooterAreNoDetails(String line) {
    assertThat(footer(line).on(line)).doesNotContain("plain-details");
  }

  @Test
  void anAddressInTheArticleStays() {
    assertThat(Outcome.of(FERRY, "", "crew@ferry.example", "", QUAY).on("crew@ferry.example"))
        .isEqualTo("kept");
  }
}
