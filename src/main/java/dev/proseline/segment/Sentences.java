package dev.proseline.segment;

import dev.proseline.page.Span;
import dev.proseline.unicode.CharClass;

/**
 * Sentence bounds inside a line, by terminators; good enough to cut at, not a linguist's answer.
 */
final class Sentences {

  /** No sentence is looked for beyond this, so that a text without full stops stays linear. */
  private static final int LONGEST = 1_000;

  private Sentences() {}

  /** The sentence around a position of the line. */
  static Span around(String text, Span line, int at) {
    int start = at;
    int least = Math.max(line.start(), at - LONGEST);
    while (start > least && !endsBefore(text, start)) {
      start--;
    }
    return new Span(start, endAfter(text, line, at));
  }

  /** The end of the sentence that goes on at a position, white space behind it left out. */
  static int endAfter(String text, Span line, int at) {
    int end = at + 1;
    int most = Math.min(line.end(), at + LONGEST);
    while (end < most && !endsBefore(text, end)) {
      end++;
    }
    while (end > at + 1 && CharClass.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return Math.min(end, line.end());
  }

  /**
   * Whether a new sentence starts at {@code at}: a terminator, closers and white space stand before
   * it.
   */
  private static boolean endsBefore(String text, int at) {
    if (CharClass.isBlank(text.charAt(at))) {
      return false;
    }
    int i = at - 1;
    boolean blank = false;
    while (i >= 0 && CharClass.isBlank(text.charAt(i))) {
      blank = true;
      i--;
    }
    int closers = 0;
    while (i >= 0 && isCloser(text.charAt(i)) && closers < 3) {
      closers++;
      i--;
    }
    if (i < 0 || CharClass.of(text.charAt(i)) != CharClass.TERMINATOR) {
      return false;
    }
    boolean ideographic = text.charAt(i) > '\u2E7F';
    return (blank && !isInitial(text, i)) || (ideographic && !isCloser(text.charAt(at)));
  }

  private static boolean isCloser(char c) {
    byte kind = CharClass.of(c);
    return kind == CharClass.QUOTE || kind == CharClass.CLOSE || kind == CharClass.APOSTROPHE;
  }

  /** Whether the full stop belongs to a single letter, as in "J. Doe". */
  private static boolean isInitial(String text, int stop) {
    return text.charAt(stop) == '.'
        && stop >= 1
        && Character.isLetter(text.charAt(stop - 1))
        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
  }
}
