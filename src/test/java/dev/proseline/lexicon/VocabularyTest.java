package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final long FIRST = 1;
  private static final long SECOND = 1 << 1;
  private static final long BOTH = FIRST | SECOND;

  /**
   * Known: all; function words: "on" of the first; words of dates: "on" and "mai" of the second.
   */
  private static final LexiconFile.Words WORDS =
      words(
          List.of("print", "on", "mai"),
          new long[] {FIRST, BOTH, SECOND},
          new long[] {0, FIRST, 0},
          new long[] {0, SECOND, SECOND});

  @Test
  void wordsAreNumberedByTheirPlace() {
    Vocabulary vocabulary = new Vocabulary(WORDS, BOTH);
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThat(vocabulary.id(hash("print"))).isZero();
    assertThat(vocabulary.id(hash("mai"))).isEqualTo(2);
    assertThat(vocabulary.spelling(0)).isEqualTo("print");
    assertThat(vocabulary.spelling(2)).isEqualTo("mai");
  }

  @Test
  void aWordOfNoListIsUnknown() {
    assertThat(new Vocabulary(WORDS, BOTH).id(hash("share"))).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void aWordOfOtherLanguagesIsUnknownAndTheOthersKeepTheirNumbers() {
    Vocabulary second = new Vocabulary(WORDS, SECOND);
    assertThat(second.id(hash("print"))).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(second.id(hash("on"))).isEqualTo(1);
    assertThat(second.id(hash("mai"))).isEqualTo(2);
  }

  @Test
  void flagsOfTheChosenLanguagesAddUpAndAWordWithoutFlagsHasNone() {
    Vocabulary both = new Vocabulary(WORDS, BOTH);
    assertThat(both.flags(0)).isZero();
    assertThat(both.flags(1)).isEqualTo((byte) (Vocabulary.FUNCTION_WORD | Vocabulary.DATE_WORD));
    assertThat(both.flags(2)).isEqualTo(Vocabulary.DATE_WORD);
    assertThat(new Vocabulary(WORDS, FIRST).flags(1)).isEqualTo(Vocabulary.FUNCTION_WORD);
  }

  @Test
  void manyWordsKeepTheirNumbersAndFlags() {
    int size = 50_000;
    Vocabulary vocabulary =
        new Vocabulary(
            words(
                IntStream.range(0, size).mapToObj(VocabularyTest::word).toList(),
                IntStream.range(0, size).mapToLong(i -> FIRST).toArray(),
                new long[size],
                IntStream.range(0, size).mapToLong(i -> i % 3 == 0 ? FIRST : 0).toArray()),
            FIRST);
    assertThat(vocabulary.size()).isEqualTo(size);
    for (int i = 0; i < size; i++) {
      assertThat(vocabulary.id(hash(word(i)))).as(word(i)).isEqualTo(i);
      assertThat(vocabulary.spelling(i)).isEqualTo(word(i));
      assertThat(vocabulary.flags(i)).isEqualTo(i % 3 == 0 ? Vocabulary.DATE_WORD : (byte) 0);
    }
    assertThat(vocabulary.id(hash(word(size)))).isEqualTo(Vocabulary.UNKNOWN);
  }

  private static LexiconFile.Words words(
      List<String> words, long[] known, long[] function, long[] date) {
    String spellings = String.join("\n", words) + LexiconFile.SEPARATOR;
    return new LexiconFile.Words(spellings.toCharArray(), known, function, date);
  }

  /** A number in letters: digits would all be folded to one. */
  private static String word(int number) {
    return Integer.toString(number)
        .chars()
        .map(c -> c + 'a' - '0')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static long hash(String word) {
    return WordHash.of(word, 0, word.length());
  }
}
