package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalHeadingTest {

  @Test
  void aLegalLabelAboveAParagraphIsItsHeading() {
    Outcome outcome = Outcome.of("Terms of use", "", FERRY, "", QUAY);
    assertThat(outcome.on("Terms of use")).isEqualTo("kept by legal-heading");
  }

  @Test
  void aDateMayStandBetweenHeadingAndParagraph() {
    Outcome outcome = Outcome.of("Privacy policy", "Last updated: 3 March 2024", "", FERRY);
    assertThat(outcome.on("Privacy policy")).isEqualTo("kept by legal-heading");
  }

  @Test
  void legalLabelsInARowAreLinks() {
    Outcome outcome = Outcome.of("Imprint", "Terms of use", "", FERRY);
    assertThat(outcome.on("Imprint")).isEqualTo("LEGAL by legal/en");
    assertThat(outcome.on("Terms of use")).isEqualTo("LEGAL by legal/en");
  }

  @Test
  void aLegalLabelBelowTheArticleIsALink() {
    assertThat(Outcome.below("Terms of use").on("Terms of use")).isEqualTo("LEGAL by legal/en");
  }

  @Test
  void aCopyrightLineIsNoHeading() {
    assertThat(Outcome.of("© 2024 Harbour News", "", FERRY).on("© 2024 Harbour News"))
        .startsWith("LEGAL by ");
  }
}
