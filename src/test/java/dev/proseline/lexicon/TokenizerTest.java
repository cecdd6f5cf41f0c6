package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @Test
  void wordsAreRunsOfLetters() {
    assertThat(words("Share on—Facebook, now!")).containsExactly("Share", "on", "Facebook", "now");
  }

  @Test
  void aWordIsTheSameInEveryCaseAndWidth() {
    assertThat(hashes("SHARE share Share ｓｈａｒｅ")).containsOnly(hash("share"));
  }

  @Test
  void anApostropheDividesWords() {
    assertThat(words("don't l’eau")).containsExactly("don", "t", "l", "eau");
  }

  @Test
  void everyIdeographIsAWord() {
    assertThat(words("分享到 공유")).containsExactly("分", "享", "到", "공", "유");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1998", "٣٤", "０"})
  void everyRunOfDigitsIsTheSameNumber(String digits) {
    Tokenizer tokens = tokens("a " + digits + "b");
    tokens.next();
    assertThat(tokens.number).isFalse();
    tokens.next();
    assertThat(tokens.number).isTrue();
    assertThat(tokens.hash).isEqualTo(WordHash.NUMBER).isEqualTo(hash("0"));
    assertThat(tokens.end - tokens.start).isEqualTo(digits.length());
    tokens.next();
    assertThat(tokens.number).isFalse();
  }

  @Test
  void lettersAndDigitsAreWordsOfTheirOwn() {
    assertThat(words("3rd covid19 1,250.00"))
        .containsExactly("3", "rd", "covid", "19", "1", "250", "00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sha\u200Bre", "sha\u00ADre", "\u200Eshare\u200F", "s\uFEFFhare", "share\u200D"})
  void invisibleCharactersAreNoPartOfAWord(String text) {
    assertThat(hashes(text)).containsExactly(hash("share"));
  }

  @ParameterizedTest
  @CsvSource({
    "caf&eacute;, café",
    "caf&#233;, café",
    "caf&#xE9;, café",
    "na&iuml;ve, naïve",
    "stra&szlig;e, straße"
  })
  void entitiesInsideAWordAreDecoded(String text, String word) {
    assertThat(hashes(text)).containsExactly(hash(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"©", "&copy;", "&#169;", "&#xA9;", "(c)", "(C)", "Ⓒ"})
  void everyCopyrightSignIsTheSameWord(String sign) {
    assertThat(words(sign + " Harbour")).hasSize(2);
    assertThat(hashes(sign + " Harbour").get(0)).isEqualTo(hash("©"));
  }

  @Test
  void entitiesBetweenWordsSeparateThem() {
    assertThat(words("read&nbsp;more&raquo;now")).containsExactly("read", "more", "now");
    assertThat(words("Terms &amp; Conditions")).containsExactly("Terms", "Conditions");
    assertThat(words("R&amp;D")).containsExactly("R", "D");
  }

  @Test
  void whatOnlyLooksLikeAnEntityIsText() {
    assertThat(words("a &nosuch; b")).containsExactly("a", "nosuch", "b");
    assertThat(words("fish & chips")).containsExactly("fish", "chips");
    assertThat(words("&copy")).containsExactly("copy");
    assertThat(words("&#99999999;")).containsExactly("99999999");
    assertThat(words("&#x;&;&")).containsExactly("x");
  }

  @Test
  void anEntityIsNotReadPastTheRange() {
    Tokenizer tokens = new Tokenizer("caf&eacute;s");
    tokens.reset(0, 7);
    assertThat(words(tokens, "caf&eacute;s")).containsExactly("caf", "eac");
  }

  @Test
  void targetsOfMarkdownLinksAreSkipped() {
    assertThat(words("[Share](https://x.example/share/on/facebook) it"))
        .containsExactly("Share", "it");
    assertThat(words("[Share] (or not)")).containsExactly("Share", "or", "not");
  }

  @Test
  void capitalsInsideAWordAreRemembered() {
    assertThat(humps("FacebookTwitterWhatsApp")).containsExactly(8, 15, 20);
    assertThat(humps("iPhone")).containsExactly(1);
    assertThat(humps("NATO")).isEmpty();
    assertThat(humps("Facebook")).isEmpty();
  }

  @Test
  void capitalsInsideOneWordAreForgottenAtTheNext() {
    Tokenizer tokens = tokens("FacebookTwitter now");
    tokens.next();
    tokens.next();
    assertThat(tokens.humpCount).isZero();
  }

  @Test
  void noMoreThanThirtyTwoCapitalsAreRemembered() {
    assertThat(humps("aB".repeat(1_000))).hasSize(32);
  }

  @Test
  void whatStandsBeforeAWordIsKnown() {
    assertThat(gaps("one two")).containsExactly(0, Tokenizer.GAP_SPACE);
    assertThat(gaps("one. two")).containsExactly(0, Tokenizer.GAP_TERMINATOR | Tokenizer.GAP_SPACE);
    assertThat(gaps("one|two")).containsExactly(0, Tokenizer.GAP_SEPARATOR);
    assertThat(gaps("one (two")).containsExactly(0, Tokenizer.GAP_SPACE | Tokenizer.GAP_OPEN);
    assertThat(gaps("one,two")).containsExactly(0, Tokenizer.GAP_OTHER);
    assertThat(gaps("中文")).containsExactly(0, 0);
  }

  @Test
  void onlyTheGivenRangeIsRead() {
    Tokenizer tokens = new Tokenizer("before inside after");
    tokens.reset(7, 13);
    assertThat(words(tokens, "before inside after")).containsExactly("inside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "\uD800", "\uDC00\uD83D", "&", "(", "](", "(c", "★"})
  void aTextWithoutWordsHasNone(String text) {
    assertThat(words(text).stream().filter(word -> !word.equals("c"))).isEmpty();
  }

  private static Tokenizer tokens(String text) {
    Tokenizer tokens = new Tokenizer(text);
    tokens.reset(0, text.length());
    return tokens;
  }

  private static List<String> words(String text) {
    return words(tokens(text), text);
  }

  private static List<String> words(Tokenizer tokens, String text) {
    List<String> words = new ArrayList<>();
    while (tokens.next()) {
      words.add(text.substring(tokens.start, tokens.end));
    }
    return words;
  }

  private static List<Long> hashes(String text) {
    List<Long> hashes = new ArrayList<>();
    for (Tokenizer tokens = tokens(text); tokens.next(); ) {
      hashes.add(tokens.hash);
    }
    return hashes;
  }

  private static List<Integer> gaps(String text) {
    List<Integer> gaps = new ArrayList<>();
    for (Tokenizer tokens = tokens(text); tokens.next(); ) {
      gaps.add(tokens.gap);
    }
    return gaps;
  }

  private static int[] humps(String word) {
    Tokenizer tokens = tokens(word);
    tokens.next();
    return Arrays.copyOf(tokens.humps, tokens.humpCount);
  }

  private static long hash(String word) {
    return WordHash.of(word, 0, word.length());
  }
}
