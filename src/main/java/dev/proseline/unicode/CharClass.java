package dev.proseline.unicode;

/**
 * What a UTF-16 code unit is to a reader of lines: one table look-up instead of a chain of tests,
 * because every character of every text passes here. Immutable and thread-safe.
 */
public final class CharClass {

  /** Anything without a part of its own. */
  public static final byte OTHER = 0;

  /** A letter or combining mark of a script that puts spaces between words. */
  public static final byte LETTER = 1;

  /**
   * A character of a script without spaces between words (Han, Kana, Thai ...), or a Hangul
   * syllable.
   */
  public static final byte IDEOGRAPH = 2;

  /** A decimal digit of any script. */
  public static final byte DIGIT = 3;

  /** Invisible: zero-width, bidi mark, soft hyphen, tatweel, Arabic vowel sign. */
  public static final byte INVISIBLE = 4;

  /** White space, line ends included. */
  public static final byte SPACE = 5;

  /** Ends a sentence. */
  public static final byte TERMINATOR = 6;

  /** Separates a label from what follows: colon, bar, dash, arrow. */
  public static final byte SEPARATOR = 7;

  /** Opening bracket. */
  public static final byte OPEN = 8;

  /** Closing bracket. */
  public static final byte CLOSE = 9;

  /** Quotation mark, opening or closing. */
  public static final byte QUOTE = 10;

  /** Comma of any script. */
  public static final byte COMMA = 11;

  /** The copyright sign, also as a letter in a circle. */
  public static final byte COPYRIGHT = 12;

  /** The ampersand, which may start an undecoded entity. */
  public static final byte AMPERSAND = 13;

  /** Bullet, middle dot, asterisk, hash. */
  public static final byte BULLET = 14;

  /** An apostrophe: inside a word for a reader, a word boundary for phrase matching. */
  public static final byte APOSTROPHE = 15;

  private static final byte[] TABLE = table();

  private CharClass() {}

  /** The class of one UTF-16 code unit; surrogates are {@link #OTHER}. */
  public static byte of(char c) {
    return TABLE[c];
  }

  /** Whether the code unit is white space or invisible. */
  public static boolean isBlank(char c) {
    byte kind = TABLE[c];
    return kind == SPACE || kind == INVISIBLE;
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = classify((char) c);
    }
    mark(
        table,
        ".!?\u2026\u3002\uFF01\uFF1F\uFF0E\uFF61\u061F\u06D4\u0964\u0965\u104B\u1362\u203D",
        TERMINATOR);
    mark(
        table,
        ":|\u2013\u2014-\u00BB\u203A>\u2192\uFF1A\uFF5C\u2010\u2011\u2012\u2015\u25B6\u25BA\u2502",
        SEPARATOR);
    mark(table, "([{\uFF08\u3010\u3014\uFF3B", OPEN);
    mark(table, ")]}\uFF09\u3011\u3015\uFF3D", CLOSE);
    mark(table, "\"\u201C\u201D\u201E\u201F\u00AB\u300C\u300D\u300E\u300F\uFF02\u2039", QUOTE);
    mark(table, ",;\u060C\u061B\u3001\uFF0C\uFF1B", COMMA);
    mark(table, "\u2022\u00B7\u25CF\u25AA\u25E6\u2023*#\u2043\u30FB", BULLET);
    mark(table, "'\u2019\u2018\u201B\u02BC", APOSTROPHE);
    mark(table, "\u00A9\u24D2\u24B8", COPYRIGHT);
    table['&'] = AMPERSAND;
    return table;
  }

  private static void mark(byte[] table, String chars, byte kind) {
    for (int i = 0; i < chars.length(); i++) {
      table[chars.charAt(i)] = kind;
    }
  }

  private static byte classify(char c) {
    int type = Character.getType(c);
    if (isInvisible(c, type)) {
      return INVISIBLE;
    }
    return switch (type) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.CONTROL -> Character.isWhitespace(c) || c == '\u0085' ? SPACE : OTHER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          isUnspaced(c) ? IDEOGRAPH : LETTER;
      default -> OTHER;
    };
  }

  private static boolean isInvisible(char c, int type) {
    return type == Character.FORMAT // zero-width, bidi, soft hyphen, BOM
        || c == '\u0640'
        || (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || c == '\u0307' // left over when a dotted capital I is folded
        || c == '\u093C' // nukta
        || (c >= '\uFE00' && c <= '\uFE0F'); // variation selectors
  }

  private static boolean isUnspaced(char letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> letter == '\u30FC'; // the long-vowel mark is common to both Kana
    };
  }
}
