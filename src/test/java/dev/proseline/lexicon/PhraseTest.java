package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proseline.rule.Category;
import dev.proseline.rule.Cue.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource({
    "share on facebook, BUTTON",
    "^read more:, LABEL",
    "^read more, OPENING",
    "^menu$, WHOLE",
    "min read$, CLOSING",
    "!we use cookies, DECISIVE",
    "?^contact$, WEAK",
    "^related »$, WHOLE"
  })
  void theMarksSayHowAPhraseCounts(String text, Force force) {
    assertThat(parse(text).force()).isEqualTo(force);
    assertThat(parse(text).text()).isEqualTo(text);
  }

  @Test
  void theMarksAreNoPartOfTheWording() {
    assertThat(parse("?^read more:$").parts()).containsExactly("read more");
    assertThat(parse("^sign up for * newsletter").parts())
        .containsExactly("sign up for", "newsletter");
    assertThat(parse("^the post ** appeared first on").parts())
        .containsExactly("the post", "appeared first on");
  }

  @Test
  void twoStarsStandForMoreWordsThanOne() {
    assertThat(parse("^the post ** appeared first on").mostGapWords())
        .isGreaterThan(parse("^the post * appeared first on").mostGapWords());
  }

  @Test
  void aFinalSeparatorIsDemandedButAHyphenIsNot() {
    assertThat(parse("^read more:").needsSeparator()).isTrue();
    assertThat(parse("^read more |").needsSeparator()).isTrue();
    assertThat(parse("^read more-").needsSeparator()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^$",
        "!",
        "0 0",
        "* more",
        "more *",
        "a * b * c",
        "a ** b * c",
        "a *** b",
        "!^read more",
        "!more$",
        "?more"
      })
  void contradictoryMarksAreRefusedWithThePhrase(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(text))
        .withMessageContaining("'" + text + "'");
  }

  @Test
  void aFaultyLineOfAFileIsRefusedWithFileAndLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("# a comment\n\n^read more:\n  * an example"))
        .withMessageContaining("xx/related.txt:4")
        .withMessageContaining("* an example");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("  + an example"))
        .withMessageContaining("xx/related.txt:1");
  }

  @Test
  void aPhraseBelowExamplesOpensTheNextBlock() {
    PhraseFile file =
        file(
            """
            # Pointers.
            ^read more:
            ^related:
              + Read more: Port strike
              - Read more slowly.
              ~ Related: so she said.

            most read$
              + Most read
            """);
    assertThat(file.blocks()).hasSize(2);
    PhraseFile.Block first = file.blocks().get(0);
    assertThat(first.phrases())
        .extracting(Phrase::text)
        .containsExactly("^read more:", "^related:");
    assertThat(first.strips()).containsExactly("Read more: Port strike");
    assertThat(first.leaves()).containsExactly("Read more slowly.");
    assertThat(first.falseAlarms()).containsExactly("Related: so she said.");
    assertThat(file.blocks().get(1).phrases())
        .extracting(Phrase::text)
        .containsExactly("most read$");
  }

  private static Phrase parse(String text) {
    return Phrase.parse(text, Category.RELATED, "xx");
  }

  private static PhraseFile file(String text) {
    return PhraseFile.parse("xx/related.txt", text, Category.RELATED, "xx");
  }
}
