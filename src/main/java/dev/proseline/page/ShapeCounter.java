package dev.proseline.page;

import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.LinkTarget;

/**
 * Counts the shape of a line in one pass over its characters; the targets of links are none of
 * them.
 */
final class ShapeCounter {
  private final String text;
  private final int start;
  private final int end;
  private int letters;
  private int capitals;
  private int digits;
  private int words;
  private int capitalised;
  private int numbers;
  private int ideographs;
  private int sentenceEnds;
  private int commas;
  private int separators;
  private int symbols;
  private int lastSolid;
  private int wordLength;
  private boolean startsLower;
  private boolean copyright;

  ShapeCounter(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  Shape count() {
    int at = start;
    while (at < end) {
      at = LinkTarget.end(text, countToLink(at), end);
    }
    char last = lastMeaning();
    return new Shape(
        letters,
        capitals,
        digits,
        words,
        capitalised,
        numbers,
        ideographs,
        sentenceEnds,
        commas,
        separators,
        symbols,
        copyright,
        CharClass.of(last) == CharClass.TERMINATOR,
        last == ':' || last == '\uFF1A',
        startsLower,
        startsItem(),
        startsQuoted());
  }

  /**
   * Counts up to a bracket that may close the text of a link of Markdown, whose target is no text,
   * or to the end.
   */
  private int countToLink(int from) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      switch (CharClass.of(c)) {
        case CharClass.LETTER -> i = lastLetter(i);
        case CharClass.IDEOGRAPH -> ideograph(i);
        case CharClass.DIGIT -> digit();
        case CharClass.INVISIBLE -> {}
        case CharClass.APOSTROPHE -> {}
        case CharClass.COPYRIGHT -> copyright = true;
        case CharClass.SPACE -> wordLength = 0;
        case CharClass.TERMINATOR -> terminator(i);
        case CharClass.COMMA -> comma();
        case CharClass.SEPARATOR -> separator(c, i);
        case CharClass.BULLET -> separator(c, i);
        default -> {
          if (c == ']' && i + 1 < end && text.charAt(i + 1) == '(') {
            return i;
          }
          symbol(c, i);
        }
      }
    }
    return end;
  }

  /** Counts a run of letters, which most characters stand in, and returns where its last is. */
  private int lastLetter(int from) {
    if (wordLength == 0) {
      char first = text.charAt(from);
      startsLower |= words == 0 && ideographs == 0 && Character.isLowerCase(first);
      capitalised += isCapital(first) ? 1 : 0;
      words++;
    }
    int at = from;
    int found = 0;
    while (at < end && CharClass.of(text.charAt(at)) == CharClass.LETTER) {
      found += isCapital(text.charAt(at)) ? 1 : 0;
      at++;
    }
    letters += at - from;
    wordLength += at - from;
    capitals += found;
    return at - 1;
  }

  private static boolean isCapital(char letter) {
    return letter < 128 ? letter <= 'Z' : Character.isUpperCase(letter);
  }

  private void ideograph(int at) {
    letters++;
    ideographs++;
    wordLength = 0;
    lastSolid = at + 1 - start;
  }

  private void digit() {
    digits++;
    if (wordLength++ == 0) {
      words++;
      numbers++;
    }
  }

  private void terminator(int at) {
    boolean afterWord = wordLength >= 2 || (at > start && lastSolid == at - start);
    wordLength = 0;
    if (!afterWord) {
      return;
    }
    boolean ideographic = lastSolid == at - start;
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    byte kind = CharClass.of(next);
    if (ideographic
        || CharClass.isBlank(next)
        || kind == CharClass.QUOTE
        || kind == CharClass.CLOSE
        || kind == CharClass.APOSTROPHE) {
      sentenceEnds++;
    }
  }

  private void comma() {
    commas++;
    wordLength = 0;
  }

  private void separator(char c, int at) {
    wordLength = 0;
    boolean freeStanding =
        (at == start || CharClass.isBlank(text.charAt(at - 1)))
            && (at + 1 == end || CharClass.isBlank(text.charAt(at + 1)));
    if (c == '|'
        || c == '>'
        || c == '\u00BB'
        || c == '\u203A'
        || c == '\u2022'
        || c == '\u00B7'
        || (freeStanding && c != ':')) {
      separators++;
    }
  }

  private void symbol(char c, int at) {
    wordLength = 0;
    if (c == '/') {
      separators++;
      return;
    }
    byte kind = CharClass.of(c);
    if (kind == CharClass.OTHER
        && c != '%'
        && c != '$'
        && c != '\u20AC'
        && !Character.isLowSurrogate(c)) {
      symbols++;
    }
  }

  /** The last character that is no closing quote, bracket or invisible sign. */
  private char lastMeaning() {
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      switch (CharClass.of(c)) {
        case CharClass.SPACE,
            CharClass.INVISIBLE,
            CharClass.QUOTE,
            CharClass.CLOSE,
            CharClass.APOSTROPHE -> {}
        default -> {
          return c;
        }
      }
    }
    return ' ';
  }

  private boolean startsItem() {
    int at = start;
    while (at < end && CharClass.of(text.charAt(at)) == CharClass.DIGIT && at - start < 3) {
      at++;
    }
    if (at + 1 >= end || !CharClass.isBlank(text.charAt(at + 1))) {
      return false;
    }
    char mark = text.charAt(at);
    if (at > start) {
      return mark == '.' || mark == ')';
    }
    return mark == '-'
        || mark == '\u2013'
        || CharClass.of(mark) == CharClass.BULLET
        || (mark >= '\u2700' && mark <= '\u27BF');
  }

  private boolean startsQuoted() {
    if (start == end) {
      return false;
    }
    char first = text.charAt(start);
    boolean dash = first == '\u2013' || first == '\u2014' || first == '-';
    return CharClass.of(first) == CharClass.QUOTE
        || CharClass.of(first) == CharClass.APOSTROPHE
        || (dash && start + 1 < end && CharClass.isBlank(text.charAt(start + 1)));
  }
}
