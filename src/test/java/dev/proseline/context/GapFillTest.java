package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapFillTest {

  @Test
  void whatStandsBetweenTwoLinesOfAConsentNoticeGoesWithThem() {
    Outcome outcome =
        Outcome.below(
            "We use cookies to improve your experience.",
            "Harbour analytics",
            "Accept all cookies");
    assertThat(outcome.on("Harbour analytics")).isEqualTo("CONSENT by gap-fill");
  }

  @Test
  void whatStandsBetweenTwoLinesOfAPromotionGoesWithThem() {
    Outcome outcome =
        Outcome.of(
            FERRY,
            "",
            "Sign up for our newsletter",
            "The quays at dawn",
            "Enter your email address",
            "",
            QUAY);
    assertThat(outcome.on("The quays at dawn")).isEqualTo("PROMOTION by gap-fill");
  }

  @Test
  void aLongParagraphBetweenTwoPromotionsStays() {
    String paragraph = FERRY + " " + QUAY;
    Outcome outcome =
        Outcome.of(
            FERRY, "", "Sign up for our newsletter", "", paragraph, "", "Enter your email address");
    assertThat(outcome.on(paragraph)).isEqualTo("kept by running-text");
  }

  @Test
  void moreThanThreeLinesAreNoGap() {
    Outcome outcome =
        Outcome.of(
            "We use cookies to improve your experience.",
            "Fore",
            "Aft",
            "Port",
            "Starboard",
            "Accept all cookies");
    assertThat(outcome.on("Port")).isEqualTo("kept");
  }

  @Test
  void aParagraphOfAShortMailStays() {
    String news = "The quays are dry again, and nobody can say for how long.";
    Outcome outcome =
        Outcome.of("Newsletter #12", "", news, "", "Unsubscribe from this newsletter");
    assertThat(outcome.on("Newsletter #12")).startsWith("PROMOTION");
    assertThat(outcome.on("Unsubscribe from this newsletter")).startsWith("PROMOTION");
    assertThat(outcome.on(news)).isEqualTo("kept by running-text");
  }
}
