package dev.proseline.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

  @Test
  void lettersCapitalsDigitsAndWordsAreCounted() {
    Shape shape = shape("The 3 Boats of 1998");
    assertThat(shape.letters()).isEqualTo(10);
    assertThat(shape.capitals()).isEqualTo(2);
    assertThat(shape.digits()).isEqualTo(5);
    assertThat(shape.words()).isEqualTo(5);
    assertThat(shape.capitalised()).isEqualTo(2);
    assertThat(shape.numbers()).isEqualTo(2);
    assertThat(shape.solid()).isEqualTo(15);
    assertThat(shape.length()).isEqualTo(5);
  }

  @Test
  void anApostropheIsInsideAWord() {
    assertThat(shape("the captain's don’t").words()).isEqualTo(3);
  }

  @Test
  void theTargetOfALinkIsNoText() {
    assertThat(shape("The [lock](https://x.example/Lock-7?a=b) was shut."))
        .isEqualTo(shape("The [lock] was shut."));
  }

  @Test
  void invisibleCharactersChangeNothing() {
    assertThat(shape("Har\u00ADbour\u200B news").words()).isEqualTo(2);
    assertThat(shape("Har\u00ADbour\u200B news").letters()).isEqualTo(11);
  }

  @Test
  void twoIdeographsWeighOneWord() {
    Shape shape = shape("港口很安静");
    assertThat(shape.ideographs()).isEqualTo(5);
    assertThat(shape.words()).isZero();
    assertThat(shape.letters()).isEqualTo(5);
    assertThat(shape.length()).isEqualTo(3);
    assertThat(shape("港口 news").length()).isEqualTo(2);
  }

  @Test
  void sentencesAreCountedByTheirEnds() {
    assertThat(shape("It rained. It stopped! Did it? \"Yes.\"").sentenceEnds()).isEqualTo(4);
    assertThat(shape("It was J. S. who paid 3.50 at x.example today").sentenceEnds()).isZero();
    assertThat(shape("港口很安静。海鸥在叫。").sentenceEnds()).isEqualTo(2);
    assertThat(shape("वह घर गया। वह लौटी।").sentenceEnds()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It rained.", "It rained.\"", "It rained.’", "(It rained!)", "港口。」", "هل أمطرت؟"})
  void aTerminatorBeforeClosersEndsASentence(String line) {
    assertThat(shape(line).endsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained", "It rained:", "It rained,", "...", "More »"})
  void otherEndsAreNotSentenceEndsOrHaveNoSentence(String line) {
    Shape shape = shape(line);
    assertThat(shape.endsSentence() && shape.sentenceEnds() > 0).isFalse();
  }

  @Test
  void aColonAtTheEndIsSeenInBothWidths() {
    assertThat(shape("Most read:").endsColon()).isTrue();
    assertThat(shape("相关阅读：").endsColon()).isTrue();
    assertThat(shape("Most: read").endsColon()).isFalse();
  }

  @Test
  void commasAndSemicolonsOfEveryScriptAreCounted() {
    assertThat(shape("a, b; c、d، e").commas()).isEqualTo(4);
  }

  @Test
  void onlyFreeStandingDashesButAllBarsAndArrowsSeparate() {
    assertThat(shape("Home | News|Sport › Chess").separators()).isEqualTo(3);
    assertThat(shape("Home - News – Sport").separators()).isEqualTo(2);
    assertThat(shape("a well-known half-truth").separators()).isZero();
    assertThat(shape("and/or").separators()).isEqualTo(1);
    assertThat(shape("Start : now").separators()).isZero();
  }

  @Test
  void symbolsAreWhatHasNoOtherPart() {
    assertThat(shape("★★★ 5 %").symbols()).isEqualTo(3);
    assertThat(shape("\uD83D\uDE00 fine").symbols()).isEqualTo(1);
    assertThat(shape("plain words, and no more.").symbols()).isZero();
  }

  @Test
  void aCopyrightSignIsSeen() {
    assertThat(shape("© 2024 Harbour News").copyright()).isTrue();
    assertThat(shape("Harbour News").copyright()).isFalse();
  }

  @Test
  void onlyTheFirstLetterDecidesWhetherALineStartsLower() {
    assertThat(shape("and then").startsLower()).isTrue();
    assertThat(shape("\"and then\"").startsLower()).isTrue();
    assertThat(shape("And then").startsLower()).isFalse();
    assertThat(shape("3 boats").startsLower()).isFalse();
    assertThat(shape("港口 and").startsLower()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- one", "– one", "• one", "* one", "1. one", "12) one", "✓ one"})
  void bulletsDashesAndNumbersStartItems(String line) {
    assertThat(shape(line).startsItem()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-one", "1.5 metres", "1998. one", "one", "12 one", "-", "1."})
  void otherStartsStartNoItem(String line) {
    assertThat(shape(line).startsItem()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Only me.\"", "„Nur ich.“", "«Moi.»", "– Only me.", "‘Only me.’"})
  void quotesAndDialogueDashesStartQuoted(String line) {
    assertThat(shape(line).startsQuoted()).isTrue();
  }

  @Test
  void theShapeOfALineDoesNotSeeItsNeighbours() {
    String text = "Before 99.\nAnd then\nAfter!";
    Shape shape = Line.of(text, 1, new Span(11, 19), Break.LINE).shape();
    assertThat(shape).isEqualTo(shape("And then"));
  }

  @Test
  void anEmptyRangeHasAnEmptyShape() {
    Shape shape = shape("");
    assertThat(shape.length()).isZero();
    assertThat(shape.solid()).isZero();
    assertThat(shape.endsSentence()).isFalse();
    assertThat(shape.startsItem()).isFalse();
    assertThat(shape.startsQuoted()).isFalse();
  }

  private static Shape shape(String line) {
    return Line.of(line, 0, new Span(0, line.length()), Break.BLANK).shape();
  }
}
