package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.proseline.rule.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled lexicon says what the phrase files say. */
class LexiconFileTest {

  private static final LexiconFile COMPILED = LexiconCompiler.compile();

  @Test
  void theResourceIsWhatThePhraseFilesGive() {
    assertThat(LexiconFile.read().bytes())
        .as("the resource is older than the phrase files: mvn process-classes")
        .isEqualTo(COMPILED.bytes());
  }

  @Test
  void theSameFilesGiveTheSameBytes() {
    assertThat(LexiconCompiler.compile().bytes()).isEqualTo(COMPILED.bytes());
  }

  @Test
  void readAgainItIsTheSame() {
    assertThat(LexiconFile.of(LexiconFile.NAME, COMPILED.bytes()).bytes())
        .isEqualTo(COMPILED.bytes());
  }

  @Test
  void everyPhraseComesBackAsItIsWritten() {
    assertThat(compiled(Languages.all())).isEqualTo(written(Languages.all()));
  }

  @Test
  void ofSomeLanguagesEveryPhraseComesBackAsOneOfTheFirstThatHasIt() {
    for (List<String> some :
        List.of(List.of("de", "en"), List.of("sv", "tr", "fr"), List.of("zh"), List.<String>of())) {
      assertThat(compiled(some)).as("%s", some).isEqualTo(written(some));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11, 12, 5_000})
  void aResourceCutOffIsRefused(int length) {
    assertThatIllegalStateException()
        .isThrownBy(() -> LexiconFile.of(LexiconFile.NAME, Arrays.copyOf(COMPILED.bytes(), length)))
        .withMessageContaining("dev/proseline/lexicon/lexicon.bin is damaged")
        .withMessageContaining("mvn process-classes");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 11, 12, 400_000})
  void aResourceWithAFalseByteIsRefused(int at) {
    byte[] bytes = COMPILED.bytes();
    bytes[at] ^= 1;
    assertThatIllegalStateException()
        .isThrownBy(() -> LexiconFile.of(LexiconFile.NAME, bytes))
        .withMessageContaining("lexicon.bin is damaged");
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LexiconFile.read("none.bin"))
        .withMessageContaining("dev/proseline/lexicon/none.bin is missing")
        .withMessageContaining("mvn process-classes");
  }

  @Test
  void anUnknownLanguageIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.of(List.of("en", "xx")))
        .withMessageContaining("'xx'");
  }

  /** Language, category and text of every phrase, those that an earlier language has left out. */
  private static List<String> written(List<String> languages) {
    Set<String> known = new HashSet<>();
    return Stream.concat(Stream.of(Languages.COMMON), languages.stream())
        .flatMap(
            language -> Arrays.stream(Category.values()).map(c -> Languages.phrases(language, c)))
        .flatMap(Optional::stream)
        .flatMap(file -> file.blocks().stream())
        .flatMap(block -> block.phrases().stream())
        .filter(phrase -> known.add(phrase.category() + " " + phrase.text()))
        .map(LexiconFileTest::name)
        .sorted()
        .toList();
  }

  private static List<String> compiled(List<String> languages) {
    Lexicon lexicon = Lexicon.of(COMPILED, languages);
    List<String> names = new ArrayList<>();
    for (int state = 0; state < COMPILED.trie().states(); state++) {
      for (int i = lexicon.selection.start(state); i < lexicon.selection.start(state + 1); i++) {
        int pattern = lexicon.selection.pattern(i);
        if (lexicon.phrases.gap(pattern) < 0 || lexicon.phrases.followsGap(pattern)) {
          names.add(name(lexicon.phrases.phrase(pattern, state)));
        }
      }
    }
    return names.stream().sorted().toList();
  }

  private static String name(Phrase phrase) {
    return phrase.language() + " " + phrase.category() + " " + phrase.text();
  }
}
