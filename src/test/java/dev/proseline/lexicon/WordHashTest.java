package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are known by their hash alone, so no two words of the lists may share one. */
class WordHashTest {

  private final Map<Long, String> words = new HashMap<>();
  private final List<String> collisions = new ArrayList<>();

  @Test
  void noTwoWordsOfTheListsShareAHash() {
    Stream.concat(Stream.of(Languages.COMMON), Languages.all().stream())
        .flatMap(WordHashTest::texts)
        .forEach(this::add);
    assertThat(collisions).isEmpty();
    assertThat(words).hasSizeGreaterThan(5_000);
  }

  /** A table marks its free places with 0. */
  @Test
  void noWordOfTheListsHasTheHashOfAFreePlace() {
    Languages.all().stream().flatMap(WordHashTest::texts).forEach(this::add);
    assertThat(words).isNotEmpty().doesNotContainKey(0L);
  }

  @Test
  void theHashIsThatOfFnv1a() {
    // FNV-1a of the bytes of "a" and "foobar", from the authors' list of test vectors.
    assertThat(WordHash.of("a", 0, 1)).isEqualTo(0xaf63dc4c8601ec8cL);
    assertThat(WordHash.of("foobar", 0, 6)).isEqualTo(0x85944171f73967e8L);
  }

  @Test
  void aRangeHashesAsTheWordInIt() {
    assertThat(WordHash.of("unSHAREd", 2, 7)).isEqualTo(WordHash.of("share", 0, 5));
  }

  private static Stream<String> texts(String language) {
    Stream<String> phrases =
        Arrays.stream(Category.values())
            .map(category -> Languages.phrases(language, category))
            .flatMap(Optional::stream)
            .flatMap(file -> file.blocks().stream())
            .flatMap(block -> block.phrases().stream())
            .flatMap(phrase -> phrase.parts().stream());
    return Stream.of(phrases, Languages.functionWords(language), Languages.dateWords(language))
        .flatMap(each -> each);
  }

  private void add(String text) {
    Tokenizer tokens = new Tokenizer(text);
    tokens.reset(0, text.length());
    while (tokens.next()) {
      String word = tokens.number ? "0" : folded(text.substring(tokens.start, tokens.end));
      // The table of words keeps the upper bits of a hash only.
      long kept = tokens.hash >>> LongTable.NUMBER_BITS;
      String other = words.putIfAbsent(kept, word);
      if (other != null && !other.equals(word)) {
        collisions.add(word + " and " + other);
      }
    }
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (CharClass.of(c) != CharClass.INVISIBLE) {
        folded.append(CharClass.of(c) == CharClass.COPYRIGHT ? '©' : Folding.of(c));
      }
    }
    return folded.toString().equals("(c)") ? "©" : folded.toString();
  }
}
