package dev.proseline.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTargetTest {

  @Test
  void aTargetEndsBehindItsRoundBracket() {
    assertThat(behindBracket("[text](https://x.example/a) more")).isEqualTo(" more");
  }

  @Test
  void anEmptyTargetIsATarget() {
    assertThat(behindBracket("[text]() more")).isEqualTo(" more");
  }

  @Test
  void withoutARoundBracketRightBehindThereIsNoTarget() {
    assertThat(behindBracket("[text] (aside) more")).isEqualTo(" (aside) more");
    assertThat(behindBracket("[text]")).isEmpty();
    assertThat(behindBracket("[text](")).isEqualTo("(");
  }

  @Test
  void aTargetHoldsNoSpace() {
    assertThat(behindBracket("[text](not a target) more")).isEqualTo("(not a target) more");
  }

  @Test
  void aTitleInQuotesBelongsToTheTarget() {
    assertThat(behindBracket("[text](/a \"The (old) harbour\") more")).isEqualTo(" more");
    assertThat(behindBracket("[text](/a 'The harbour') more")).isEqualTo(" more");
    assertThat(behindBracket("[text](/a \"The harbour) more")).isEqualTo("(/a \"The harbour) more");
  }

  @Test
  void bracketsInATargetComeInPairs() {
    assertThat(behindBracket("[text](/lock_(canal)) more")).isEqualTo(" more");
    assertThat(behindBracket("[text](/lock_(canal) more")).isEqualTo(" more");
  }

  @Test
  void anotherBracketOpensNoTarget() {
    assertThat(LinkTarget.end("(text)(x)", 5, 9)).isEqualTo(6);
  }

  @Test
  void nothingIsReadPastTheLimit() {
    String text = "[text](target)";
    assertThat(LinkTarget.end(text, 5, text.length())).isEqualTo(text.length());
    assertThat(LinkTarget.end(text, 5, text.length() - 1)).isEqualTo(6);
    assertThat(LinkTarget.end(text, 5, 6)).isEqualTo(6);
  }

  @Test
  void aTargetOfMoreThanTwoThousandCharactersIsNone() {
    assertThat(behindBracket("[t](" + "x".repeat(1_900) + ")")).isEmpty();
    assertThat(behindBracket("[t](" + "x".repeat(2_100) + ")")).hasSize(2_102);
  }

  @Test
  void linksAreCountedWhereTheyMakeUpTheText() {
    assertThat(LinkTarget.links("* [Boats](/boats)")).isEqualTo(1);
    assertThat(LinkTarget.links("[Boats](/boats) | [Locks](/locks)[Men](/men)")).isEqualTo(3);
    assertThat(LinkTarget.links("[Boats](/boats) and [Locks](/locks)")).isZero();
    assertThat(LinkTarget.links("[Boats] (for hire)")).isZero();
    assertThat(LinkTarget.links("[Boats")).isZero();
    assertThat(LinkTarget.links("")).isZero();
  }

  private static String behindBracket(String text) {
    return text.substring(LinkTarget.end(text, text.indexOf(']'), text.length()));
  }
}
