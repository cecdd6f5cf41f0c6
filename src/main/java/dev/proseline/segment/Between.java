package dev.proseline.segment;

import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.LinkTarget;

/** What stands between two places of a text. */
final class Between {

  private Between() {}

  /**
   * Whether nothing but white space, digits, separators and targets of Markdown links stand there;
   * a comma or a full stop makes it prose.
   */
  static boolean isSeparator(String text, int from, int to) {
    int i = from;
    while (i < to) {
      switch (CharClass.of(text.charAt(i))) {
        case CharClass.LETTER, CharClass.IDEOGRAPH, CharClass.COMMA, CharClass.TERMINATOR -> {
          return false;
        }
        default -> i = text.charAt(i) == ']' ? LinkTarget.end(text, i, to) : i + 1;
      }
    }
    return true;
  }

  /** Whether neither a comma nor the end of a sentence stands there. */
  static boolean isUnpunctuated(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      byte kind = CharClass.of(text.charAt(i));
      if (kind == CharClass.COMMA || kind == CharClass.TERMINATOR) {
        return false;
      }
    }
    return true;
  }

  /** The number of words there; an ideograph is a word. */
  static int words(String text, int from, int to) {
    int words = 0;
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      byte kind = CharClass.of(text.charAt(i));
      boolean letter = kind == CharClass.LETTER || kind == CharClass.DIGIT;
      if (kind == CharClass.IDEOGRAPH || (letter && !inWord)) {
        words++;
      }
      inWord = letter;
    }
    return words;
  }
}
