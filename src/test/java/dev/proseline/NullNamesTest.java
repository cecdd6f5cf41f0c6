package dev.proseline;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.proseline.rule.Category;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/** Nulls are refused by name. */
class NullNamesTest {

  @Test
  void nullLanguagesAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Proseline.builder().languages((Collection<String>) null))
        .withMessage("codes");
    assertThatNullPointerException()
        .isThrownBy(() -> Proseline.builder().languages((String[]) null))
        .withMessage("codes");
  }

  @Test
  void nullCategoriesAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Proseline.builder().keep((Category) null))
        .withMessage("category");
    assertThatNullPointerException()
        .isThrownBy(() -> Policy.standard().action(null))
        .withMessage("category");
  }

  @Test
  void nullActionsAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Policy(Preset.BALANCE, null))
        .withMessage("actions");
  }
}
