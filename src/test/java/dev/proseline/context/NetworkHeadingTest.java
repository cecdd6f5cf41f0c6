package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkHeadingTest {

  @ParameterizedTest
  @ValueSource(strings = {"Facebook", "2. YouTube", "TikTok", "7. Pinterest"})
  void aNameBetweenParagraphsIsAHeading(String name) {
    assertThat(Outcome.of(FERRY, "", name, "", QUAY).on(name)).isEqualTo("kept by network-heading");
  }

  @Test
  void namesInARowAreButtons() {
    Outcome outcome = Outcome.of(FERRY, "", "Facebook", "Pinterest", "", QUAY);
    assertThat(outcome.on("Facebook")).startsWith("SHARE");
    assertThat(outcome.on("Pinterest")).startsWith("SHARE");
  }

  @Test
  void aNameBelowTheTextIsAButton() {
    assertThat(Outcome.of(FERRY, "", QUAY, "", "Facebook").on("Facebook")).startsWith("SHARE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Share on Facebook", "Share", "Follow us on YouTube"})
  void aCallBetweenParagraphsIsAButton(String call) {
    assertThat(Outcome.of(FERRY, "", call, "", QUAY).on(call)).startsWith("SHARE");
  }
}
