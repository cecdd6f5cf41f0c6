package dev.proseline.lexicon;

import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.Folding;
import dev.proseline.unicode.LinkTarget;

/**
 * Cuts a range of a text into folded words, one at a time, without making objects: after {@link
 * #next()} the fields describe the word. A word is a run of letters, a run of digits, one
 * ideograph, or the copyright sign. Not thread-safe; one a scan.
 */
final class Tokenizer {

  /** What stands before a word, as bits. */
  static final int GAP_SPACE = 1;

  static final int GAP_TERMINATOR = 2;
  static final int GAP_SEPARATOR = 4;
  static final int GAP_OPEN = 8;
  static final int GAP_OTHER = 16;

  private static final int MOST_HUMPS = 32;

  private final String text;
  private int position;
  private int limit;
  private int pendingGap;

  /** Hash of the folded word. */
  long hash;

  /** Where the word stands. */
  int start;

  int end;

  /** What stands between the word before and this one. */
  int gap;

  /** Whether the word is a number. */
  boolean number;

  /** Offsets where a capital follows a small letter, as in {@code FacebookTwitter}. */
  final int[] humps = new int[MOST_HUMPS];

  int humpCount;

  Tokenizer(String text) {
    this.text = text;
  }

  void reset(int from, int to) {
    position = from;
    limit = to;
    pendingGap = 0;
  }

  /** Moves to the next word; false at the end. */
  boolean next() {
    gap = pendingGap;
    pendingGap = 0;
    while (position < limit) {
      char c = text.charAt(position);
      switch (CharClass.of(c)) {
        case CharClass.LETTER -> {
          return word();
        }
        case CharClass.IDEOGRAPH -> {
          return single(Folding.of(c), 1);
        }
        case CharClass.DIGIT -> {
          return number();
        }
        case CharClass.COPYRIGHT -> {
          return single('\u00A9', 1);
        }
        case CharClass.INVISIBLE -> position++;
        case CharClass.SPACE -> skip(GAP_SPACE);
        case CharClass.TERMINATOR -> skip(GAP_TERMINATOR);
        case CharClass.SEPARATOR, CharClass.BULLET -> skip(GAP_SEPARATOR);
        case CharClass.OPEN -> {
          if (copyrightInBrackets()) {
            return single('\u00A9', 3);
          }
          skip(GAP_OPEN);
        }
        case CharClass.AMPERSAND -> {
          int length = Entity.lengthAt(text, position, limit);
          if (length > 0) {
            char decoded = Entity.decode(text, position, length);
            if (decoded == '\u00A9') {
              return single(decoded, length);
            }
            if (CharClass.of(decoded) == CharClass.LETTER) {
              return word();
            }
            position += length - 1;
          }
          skip(GAP_SPACE);
        }
        case CharClass.CLOSE -> {
          gap |= GAP_OTHER;
          position = LinkTarget.end(text, position, limit);
        }
        default -> skip(GAP_OTHER);
      }
    }
    return false;
  }

  private void skip(int kind) {
    gap |= kind;
    position++;
  }

  private boolean word() {
    number = false;
    humpCount = 0;
    start = position;
    long h = WordHash.START;
    boolean small = false;
    int at = position; // a field would be written for every character
    while (at < limit) {
      char c = text.charAt(at);
      byte kind = CharClass.of(c);
      if (kind == CharClass.LETTER) {
        char folded = Folding.of(c);
        if (small && folded != c && humpCount < MOST_HUMPS && Character.isUpperCase(c)) {
          humps[humpCount++] = at;
        }
        small = folded == c;
        h = WordHash.add(h, folded);
        at++;
      } else if (kind == CharClass.INVISIBLE) {
        at++;
      } else if (kind == CharClass.AMPERSAND) {
        int length = Entity.lengthAt(text, at, limit);
        char decoded = length > 0 ? Entity.decode(text, at, length) : 0;
        if (CharClass.of(decoded) != CharClass.LETTER) {
          break;
        }
        h = WordHash.add(h, Folding.of(decoded));
        at += length;
      } else {
        break;
      }
    }
    position = at;
    end = at;
    hash = h;
    return true;
  }

  private boolean number() {
    number = true;
    humpCount = 0;
    start = position;
    while (position < limit && CharClass.of(text.charAt(position)) == CharClass.DIGIT) {
      position++;
    }
    end = position;
    hash = WordHash.NUMBER;
    return true;
  }

  private boolean single(char folded, int length) {
    number = false;
    humpCount = 0;
    start = position;
    position += length;
    end = position;
    hash = WordHash.add(WordHash.START, folded);
    return true;
  }

  private boolean copyrightInBrackets() {
    return position + 2 < limit
        && text.charAt(position) == '('
        && Folding.of(text.charAt(position + 1)) == 'c'
        && text.charAt(position + 2) == ')';
  }
}
