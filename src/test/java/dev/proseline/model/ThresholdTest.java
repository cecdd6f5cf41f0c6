package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proseline.page.PageKind;
import org.junit.jupiter.api.Test;

class ThresholdTest {

  @Test
  void atTheThresholdAVoteIsEven() {
    assertThat(Threshold.confidence(0.3, 0.3)).isCloseTo(0.5, within(1e-9));
    assertThat(Threshold.confidence(0.9, 0.3)).isGreaterThan(0.9);
    assertThat(Threshold.confidence(0.1, 0.3)).isLessThan(0.5);
  }

  @Test
  void aPageOfWhichAllIsCertainCanReachAnF1OfOne() {
    assertThat(Threshold.expectedF1(new float[] {1, 0, 1}, new int[] {10, 50, 5}))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aPageWithoutWordsReachesNothing() {
    assertThat(Threshold.expectedF1(new float[0], new int[0])).isZero();
    assertThat(Threshold.of(new float[0], new int[0], PageKind.ANYTHING, false)).isPositive();
  }

  @Test
  void theMoreDoubtfulThePageTheLowerTheThreshold() {
    double doubtful =
        Threshold.of(new float[] {0.3f, 0.2f, 0.3f}, new int[] {9, 9, 9}, PageKind.ANYTHING, false);
    double clear =
        Threshold.of(
            new float[] {0.95f, 0.02f, 0.9f}, new int[] {9, 9, 9}, PageKind.ANYTHING, false);
    assertThat(doubtful).isLessThan(clear);
  }

  @Test
  void whereNearlyAllIsContentHardlyALineGoes() {
    float[] chances = {0.95f, 0.97f, 0.99f};
    int[] lengths = {30, 40, 50};
    double text = Threshold.of(chances, lengths, PageKind.ANYTHING, false);
    double marked = Threshold.of(chances, lengths, PageKind.ANYTHING, true);
    assertThat(text).isLessThan(0.1);
    assertThat(marked).isLessThan(0.25);
  }

  @Test
  void plainTextIsJudgedWithMoreCautionThanMarkup() {
    float[] chances = {0.9f, 0.05f, 0.8f, 0.02f};
    int[] lengths = {30, 40, 20, 60};
    assertThat(Threshold.of(chances, lengths, PageKind.ANYTHING, false))
        .isLessThan(Threshold.of(chances, lengths, PageKind.ANYTHING, true));
  }

  @Test
  void ofAnArticleAsTextMoreIsKept() {
    float[] chances = {0.9f, 0.05f, 0.8f, 0.02f};
    int[] lengths = {30, 40, 20, 60};
    assertThat(Threshold.of(chances, lengths, PageKind.ARTICLE, false))
        .isLessThan(Threshold.of(chances, lengths, PageKind.ANYTHING, false));
  }
}
