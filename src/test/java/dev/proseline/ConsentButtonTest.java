package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consent button above the article is no heading of it. */
class ConsentButtonTest {

  private static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the few"
          + " who took it stood at the rail and did not talk.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept all cookies",
        "We use cookies to improve your experience.\nHarbour analytics\nAccept all cookies"
      })
  void aConsentButtonIsNoHeadingOfTheProseBelowIt(String notice) {
    assertThat(Proseline.standard().clean(notice + "\n\n" + PROSE).text()).isEqualTo(PROSE);
  }
}
