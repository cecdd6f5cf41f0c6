package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stamps with any weekday. */
class DateStampTest {

  @ParameterizedTest
  @ValueSource(strings = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"})
  void aStampIsStrippedOnEveryDayOfTheWeek(String day) {
    assertThat(Proseline.standard().clean(day + ", 11 March 2019").stripped())
        .extracting(Stripped::category)
        .containsExactly(Category.BYLINE);
  }
}
