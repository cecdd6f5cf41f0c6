package dev.proseline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteTest {

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void aConfidenceOutsideZeroAndOneIsRefusedWithItsValue(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vote.keep(confidence, "Prose."))
        .withMessageContaining(Double.toString(confidence));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vote.strip(Category.SHARE, confidence, "Buttons."))
        .withMessageContaining(Double.toString(confidence));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Vote.strip(null, 0.5, "Buttons."))
        .withMessage("category");
    assertThatNullPointerException().isThrownBy(() -> Vote.keep(0.5, null)).withMessage("because");
    assertThatNullPointerException().isThrownBy(() -> new Verdict("a", null)).withMessage("vote");
    assertThatNullPointerException()
        .isThrownBy(() -> new Verdict(null, Vote.abstain()))
        .withMessage("rule");
  }

  @Test
  void anAbstentionSaysNothing() {
    assertThat(Vote.abstain().confidence()).isZero();
    assertThat(Vote.abstain().because()).isEmpty();
    assertThat(new Verdict("a", Vote.abstain()).category()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyCategoryIsFoundByItsSlugUnderEveryLocale(Category category) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(category.slug()).matches("[a-z]+");
      assertThat(Category.ofSlug(category.slug())).contains(category);
      assertThat(Category.ofSlug(category.name())).contains(category);
      assertThat(category.noun()).isNotBlank();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anUnknownSlugNamesNoCategory() {
    assertThat(Category.ofSlug("menu")).isEmpty();
    assertThat(Category.ofSlug("")).isEmpty();
  }
}
