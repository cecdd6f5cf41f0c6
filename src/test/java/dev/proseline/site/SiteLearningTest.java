package dev.proseline.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of what invented sites repeat is cut, on pages that were not learned from. */
class SiteLearningTest {

  private static final int SITES = 5;
  private static final int PAGES = 40;

  private final SiteTrial without = SiteTrial.of(SITES, PAGES, 0);

  @Test
  void fromTenPagesMostJunkIsCutAndHardlyAnyProse() {
    SiteTrial trial = SiteTrial.of(SITES, PAGES, 10);
    assertThat(trial.junkCut()).isGreaterThanOrEqualTo(0.9);
    assertThat(trial.proseLost()).isLessThanOrEqualTo(0.002);
    assertThat(trial.junkCut() - without.junkCut()).isGreaterThan(0.4);
  }

  @Test
  void fromTwoPagesNoProseIsLost() {
    SiteTrial trial = SiteTrial.of(SITES, PAGES, 2);
    assertThat(trial.lostToTheTemplate()).isEmpty();
    assertThat(trial.proseLost()).isLessThanOrEqualTo(without.proseLost());
    assertThat(trial.junkCut()).isGreaterThanOrEqualTo(without.junkCut());
  }
}
