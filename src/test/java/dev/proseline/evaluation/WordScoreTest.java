package dev.proseline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordScoreTest {

  @Test
  void wordsAreCountedAsOftenAsBothTextsHaveThem() {
    // Common: boat once, the twice. The prediction has 4 words, the truth 5.
    assertScore("The boat, the sea.", "the boat the the shore", 2 * 3.0 / 9, 3.0 / 4, 3.0 / 5);
  }

  @Test
  void precisionAndRecallArePartsOfTheirOwnText() {
    assertScore("one two", "one two three four five", 4.0 / 7, 1, 2.0 / 5);
    assertScore("one two three four five", "one two", 4.0 / 7, 2.0 / 5, 1);
  }

  @Test
  void theOrderOfTheWordsAndWhatStandsBetweenThemDoNotCount() {
    assertScore("b\u2014a!\r\n(c)", "a b c", 1, 1, 1);
  }

  @Test
  void nothingIsRightWhereNothingIsExpected() {
    assertScore("", " \u2014 ", 1, 1, 1);
    assertScore("word", "", 0, 0, 0);
    assertScore("", "word", 0, 0, 0);
    assertScore("word", "other", 0, 0, 0);
  }

  @Test
  void apostrophesAndHyphensDivideWordsUnderscoresDoNot() {
    assertScore("don't snake_case-name", "don t snake_case name", 1, 1, 1);
    assertScore("snake_case", "snake case", 0, 0, 0);
  }

  @Test
  void numbersOfEveryKindArePartsOfWords() {
    // Superscript two, one half, Roman eight as one character, an Arabic three.
    assertScore("x\u00B2 \u00BD \u2167 \u0663", "x\u00B2 \u00BD \u2177 \u0663", 1, 1, 1);
    assertScore("x\u00B2", "x", 0, 0, 0);
  }

  @Test
  void capitalsOfEveryScriptAreFolded() {
    assertScore("ПРИВЕТ ΟΔΟΣ \uD801\uDC00", "привет οδος \uD801\uDC28", 1, 1, 1);
  }

  @Test
  void aLineOfChineseWithoutPunctuationIsOneWord() {
    assertScore("海边的渡船,中午", "海边的渡船 早上", 2 * 1.0 / 4, 1.0 / 2, 1.0 / 2);
  }

  @Test
  void combiningMarksDivideWordsAsInPython() {
    // Hindi "ghat": gha, a vowel sign, ta. The sign is no letter.
    assertScore("\u0918\u093E\u091F", "\u0918 \u091F", 1, 1, 1);
    // A dotted capital I becomes an i and a mark.
    assertScore("\u0130zmir", "i zmir", 1, 1, 1);
  }

  @Test
  void theMeanIsTakenOfEachFigureByItself() {
    WordScore mean =
        WordScore.mean(List.of(new WordScore(1, 0.5, 0.6), new WordScore(0.5, 0.1, 0.2)));
    assertClose(mean, new WordScore(0.75, 0.3, 0.4));
    assertThat(WordScore.mean(List.of())).isEqualTo(new WordScore(0, 0, 0));
  }

  private static void assertScore(
      String predicted, String truth, double f1, double precision, double recall) {
    assertClose(WordScore.of(predicted, truth), new WordScore(precision, recall, f1));
  }

  private static void assertClose(WordScore actual, WordScore expected) {
    assertThat(actual.precision()).as("precision").isCloseTo(expected.precision(), within(1e-12));
    assertThat(actual.recall()).as("recall").isCloseTo(expected.recall(), within(1e-12));
    assertThat(actual.f1()).as("F1").isCloseTo(expected.f1(), within(1e-12));
  }
}
