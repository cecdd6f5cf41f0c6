package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Undecoded entities read like the characters they mean, wherever they stand in a word. */
class EntityTest {

  @ParameterizedTest
  @CsvSource({"&Uuml;ber, über", "&eacute;cole, école", "&#83;hare, share", "&Agrave;, à"})
  void anEntityAtTheStartOfAWordIsDecoded(String text, String word) {
    Tokenizer tokens = new Tokenizer(text);
    tokens.reset(0, text.length());
    assertThat(tokens.next()).isTrue();
    assertThat(tokens.hash).isEqualTo(WordHash.of(word, 0, word.length()));
  }
}
