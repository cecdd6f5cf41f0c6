package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.lexicon.Form.Start;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share on",
        "^share on",
        "^share on:",
        "^share on$",
        "?^share on:$",
        "?share on$",
        "!share on",
        "shareon",
        "^shareon:"
      })
  void marksAndSpacesAreTheFormAndTheWordsMakeTheTextAgain(String text) {
    List<List<String>> words = List.of(List.of("share", "on"));
    byte form = Form.of(text, words);
    assertThat(Form.isIrregular(form)).isFalse();
    assertThat(Form.text(form, words)).isEqualTo(text);
  }

  @Test
  void aGapStandsBetweenTheParts() {
    List<List<String>> parts = List.of(List.of("sign", "up"), List.of("newsletter"));
    byte form = Form.of("^sign up * newsletter", parts);
    assertThat(Form.isIrregular(form)).isFalse();
    assertThat(Form.text(form, parts)).isEqualTo("^sign up * newsletter");
  }

  @ParameterizedTest
  @CsvSource({
    "e-mail us, ''",
    "^e-mail us:, ^",
    "?^e-mail us$, ?^",
    "?e-mail us$, ?",
    "!e-mail us, !"
  })
  void ofAnIrregularTextTheFormTellsTheMarksBeforeIt(String text, String before) {
    byte form = Form.of(text, List.of(List.of("e", "mail", "us")));
    assertThat(Form.isIrregular(form)).isTrue();
    assertThat(Form.before(form)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "e-mail us: now$, e mail us now",
    "24-hour news, 0 hour news",
    "أخبار-اليوم, اخبار اليوم",
    "a-banana, banana a",
    "our app, another word"
  })
  void anIrregularTextComesBackOfItsShape(String text, String folded) {
    List<String> words = List.of(folded.split(" "));
    assertThat(Form.filled(Form.shape(text, words), words)).isEqualTo(text);
  }

  @Test
  void textsThatDifferInTheirWordsAloneShareAShape() {
    assertThat(Form.shape("e-mail us", List.of("e", "mail", "us")))
        .isEqualTo(Form.shape("pop-up ads", List.of("pop", "up", "ads")));
  }

  @ParameterizedTest
  @CsvSource({
    "read more, ANYWHERE",
    "^read more, SENTENCE",
    "^read-more$, SENTENCE",
    "?^read more, NOWHERE_ELSE",
    "?^read-more, NOWHERE_ELSE",
    "?read more$, ANYWHERE",
    "!read-more, ANYWHERE"
  })
  void theMarksTellWhereAPhraseMayStart(String text, Start start) {
    assertThat(Form.start(Form.of(text, List.of(List.of("read", "more"))))).isEqualTo(start);
  }
}
