package dev.proseline.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void capitalsBecomeSmall() {
    assertThat(fold("SHARE ÄÉÑ ΑΒΓ ЖЁ")).isEqualTo("share äéñ αβγ же");
  }

  @Test
  void everyIBecomesTheSameI() {
    assertThat(fold("Iİıi")).isEqualTo("iiii");
  }

  @Test
  void fullWidthFormsBecomePlain() {
    assertThat(fold("ＳｈａｒｅＡ！：")).isEqualTo("sharea!:");
  }

  @Test
  void everyDigitBecomesZero() {
    assertThat(fold("0189٣५７")).isEqualTo("0000000");
  }

  @Test
  void finalSigmaAlefYehAndNuktaVariantsBecomePlain() {
    assertThat(fold("ςأإآىی\u0958")).isEqualTo("σاااييक");
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char once = Folding.of((char) c);
      assertThat(Folding.of(once)).as("U+%04X", c).isEqualTo(once);
    }
  }

  @Test
  void theDefaultLocaleHasNoSay() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(fold("TITLE")).isEqualTo("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      folded.append(Folding.of(text.charAt(i)));
    }
    return folded.toString();
  }
}
