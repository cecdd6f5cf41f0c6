package dev.proseline.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharClassTest {

  @ParameterizedTest
  @ValueSource(chars = {'a', 'Z', 'é', 'ß', 'Ж', 'ع', 'ש', 'ह', '\u0301', 'ế'})
  void lettersAndMarksOfSpacedScriptsAreLetters(char c) {
    assertThat(CharClass.of(c)).isEqualTo(CharClass.LETTER);
  }

  @ParameterizedTest
  @ValueSource(chars = {'中', 'の', 'カ', 'ー', '한', 'ก', 'ກ', 'ខ', '\u0E31'})
  void charactersOfUnspacedScriptsAreIdeographs(char c) {
    assertThat(CharClass.of(c)).isEqualTo(CharClass.IDEOGRAPH);
  }

  @ParameterizedTest
  @ValueSource(chars = {'0', '9', '٣', '५', '７'})
  void digitsOfEveryScriptAreDigits(char c) {
    assertThat(CharClass.of(c)).isEqualTo(CharClass.DIGIT);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u200B', '\u200D', '\u200E', '\u200F', '\u202A', '\u2066', '\u00AD', '\uFEFF', '\u0640',
        '\u064E', '\uFE0F'
      })
  void zeroWidthBidiSoftHyphenAndVowelSignsAreInvisibleAndBlank(char c) {
    assertThat(CharClass.of(c)).isEqualTo(CharClass.INVISIBLE);
    assertThat(CharClass.isBlank(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u00A0', '\u2007', '\u2028', '\u2029',
        '\u202F', '\u3000'
      })
  void spacesAndLineEndsAreSpaceAndBlank(char c) {
    assertThat(CharClass.of(c)).isEqualTo(CharClass.SPACE);
    assertThat(CharClass.isBlank(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'})
  void sentenceEndsOfManyScriptsAreTerminators(char c) {
    assertThat(CharClass.of(c)).isEqualTo(CharClass.TERMINATOR);
  }

  @ParameterizedTest
  @ValueSource(chars = {':', '|', '–', '—', '-', '»', '›', '>', '→', '：'})
  void whatStandsBehindALabelIsASeparator(char c) {
    assertThat(CharClass.of(c)).isEqualTo(CharClass.SEPARATOR);
  }

  @Test
  void punctuationHasAPartOfItsOwn() {
    assertThat(CharClass.of('(')).isEqualTo(CharClass.OPEN);
    assertThat(CharClass.of('】')).isEqualTo(CharClass.CLOSE);
    assertThat(CharClass.of('„')).isEqualTo(CharClass.QUOTE);
    assertThat(CharClass.of('、')).isEqualTo(CharClass.COMMA);
    assertThat(CharClass.of('©')).isEqualTo(CharClass.COPYRIGHT);
    assertThat(CharClass.of('&')).isEqualTo(CharClass.AMPERSAND);
    assertThat(CharClass.of('•')).isEqualTo(CharClass.BULLET);
    assertThat(CharClass.of('’')).isEqualTo(CharClass.APOSTROPHE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
  void surrogatesAreOtherAndNotBlank(int c) {
    assertThat(CharClass.of((char) c)).isEqualTo(CharClass.OTHER);
    assertThat(CharClass.isBlank((char) c)).isFalse();
  }

  @Test
  void everyCodeUnitHasAKnownClass() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(CharClass.of((char) c))
          .as("U+%04X", c)
          .isBetween(CharClass.OTHER, CharClass.APOSTROPHE);
    }
  }
}
