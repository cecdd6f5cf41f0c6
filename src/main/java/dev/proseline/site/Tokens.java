package dev.proseline.site;

import dev.proseline.page.Line;
import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.Folding;
import java.util.Arrays;

/**
 * The words of a line as the pages of a site share them: case folded, numbers left out, and the
 * words of a date with a year left out as well, whatever its language. The state of one line: not
 * thread-safe.
 */
final class Tokens {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** What stands for a number of a kind; a word has another hash. */
  private static final long NONE = 0;

  private static final long DAY = 1;
  private static final long YEAR = 2;
  private static final long NUMBER = 3;

  /** A date is a day and a year with no more than this between them: "12 de marzo de 2024". */
  private static final int DATE_SPAN = 4;

  private final Line line;
  private long[] tokens = new long[16];
  private int size;

  private Tokens(Line line) {
    this.line = line;
  }

  /** The hashes of the words in order. */
  static long[] of(Line line) {
    Tokens tokens = new Tokens(line);
    tokens.read();
    tokens.leaveOutDates();
    return tokens.words();
  }

  private void read() {
    int at = 0;
    while (at < line.length()) {
      byte kind = CharClass.of(line.charAt(at));
      if (kind == CharClass.IDEOGRAPH) {
        add(Mix.of(START, Folding.of(line.charAt(at++))));
      } else if (kind == CharClass.LETTER || kind == CharClass.DIGIT) {
        at = word(at);
      } else {
        at++;
      }
    }
  }

  private int word(int from) {
    long hash = START;
    int digits = 0;
    int letters = 0;
    int at = from;
    for (; at < line.length(); at++) {
      byte kind = CharClass.of(line.charAt(at));
      if (kind == CharClass.DIGIT) {
        digits++;
      } else if (kind == CharClass.LETTER) {
        letters++;
      } else if (kind != CharClass.INVISIBLE) {
        break;
      }
      hash = kind == CharClass.INVISIBLE ? hash : (hash ^ Folding.of(line.charAt(at))) * PRIME;
    }
    add(digits == 0 ? hash : number(digits, letters));
    return at;
  }

  private static long number(int digits, int letters) {
    if (digits <= 2) {
      return DAY;
    }
    return digits == 4 && letters == 0 ? YEAR : NUMBER;
  }

  private void add(long token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = token;
  }

  /** "12 March 2024", "March 12, 2024". */
  private void leaveOutDates() {
    for (int year = 1; year < size; year++) {
      if (tokens[year] == YEAR) {
        int day = dayBefore(year);
        if (day == year - 1 && day > 0 && isWord(tokens[day - 1])) {
          tokens[day - 1] = NONE;
        } else if (day >= 0) {
          Arrays.fill(tokens, day, year, NONE);
        }
      }
    }
  }

  private int dayBefore(int year) {
    for (int i = year - 1; i >= Math.max(0, year - DATE_SPAN); i--) {
      if (tokens[i] == DAY) {
        return i;
      }
    }
    return -1;
  }

  private long[] words() {
    int words = 0;
    for (int i = 0; i < size; i++) {
      if (isWord(tokens[i])) {
        tokens[words++] = tokens[i];
      }
    }
    return Arrays.copyOf(tokens, words);
  }

  private static boolean isWord(long token) {
    return token < NONE || token > NUMBER;
  }
}
