package dev.proseline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void precisionIsOfTheFoundRecallOfTheExpectedAndF1BetweenThem() {
    Tally tally = new Tally(3, 4, 6);
    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.5);
    assertThat(tally.f1()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void aFigureOfNothingIsZero() {
    assertThat(new Tally(0, 0, 5).precision()).isZero();
    assertThat(new Tally(0, 5, 0).recall()).isZero();
    assertThat(new Tally(0, 0, 0).f1()).isZero();
  }

  @Test
  void talliesAddUp() {
    assertThat(new Tally(1, 2, 3).plus(new Tally(10, 20, 30))).isEqualTo(new Tally(11, 22, 33));
  }
}
