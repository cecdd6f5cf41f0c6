package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void wordsAreNumberedAsTheyCome() {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    assertThat(builder.id(hash("share"))).isZero();
    assertThat(builder.id(hash("print"))).isEqualTo(1);
    assertThat(builder.id(hash("share"))).isZero();
    Vocabulary vocabulary = builder.build();
    assertThat(vocabulary.size()).isEqualTo(2);
    assertThat(vocabulary.id(hash("print"))).isEqualTo(1);
  }

  @Test
  void aWordOfNoListIsUnknown() {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    assertThat(builder.build().id(hash("share"))).isEqualTo(Vocabulary.UNKNOWN);
    builder.id(hash("print"));
    assertThat(builder.build().id(hash("share"))).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void flagsAddUpAndAWordWithoutFlagsHasNone() {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    int plain = builder.id(hash("print"));
    builder.flag(hash("on"), Vocabulary.FUNCTION_WORD);
    builder.flag(hash("on"), Vocabulary.DATE_WORD);
    builder.flag(hash("may"), Vocabulary.DATE_WORD);
    Vocabulary vocabulary = builder.build();
    assertThat(vocabulary.flags(plain)).isZero();
    assertThat(vocabulary.flags(vocabulary.id(hash("on"))))
        .isEqualTo((byte) (Vocabulary.FUNCTION_WORD | Vocabulary.DATE_WORD));
    assertThat(vocabulary.flags(vocabulary.id(hash("may")))).isEqualTo(Vocabulary.DATE_WORD);
  }

  @Test
  void manyWordsKeepTheirNumbersAndFlags() {
    int words = 50_000;
    Vocabulary.Builder builder = new Vocabulary.Builder();
    for (int i = 0; i < words; i++) {
      builder.id(hash(word(i)));
      if (i % 3 == 0) {
        builder.flag(hash(word(i)), Vocabulary.DATE_WORD);
      }
    }
    Vocabulary vocabulary = builder.build();
    assertThat(vocabulary.size()).isEqualTo(words);
    for (int i = 0; i < words; i++) {
      assertThat(vocabulary.id(hash(word(i)))).as(word(i)).isEqualTo(i);
      assertThat(vocabulary.flags(i)).isEqualTo(i % 3 == 0 ? Vocabulary.DATE_WORD : (byte) 0);
    }
    assertThat(vocabulary.id(hash(word(words)))).isEqualTo(Vocabulary.UNKNOWN);
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
