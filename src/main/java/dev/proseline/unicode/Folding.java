package dev.proseline.unicode;

/**
 * Case folding without locale, one code unit to one: lower case, full-width forms to plain ones,
 * every digit to {@code 0}, dotted and dotless i to {@code i}, final sigma to sigma, alef and yeh
 * variants to their plain letters. Immutable and thread-safe.
 */
public final class Folding {

  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded form of one UTF-16 code unit. */
  public static char of(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = fold((char) c);
    }
    return table;
  }

  private static char fold(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    char plain = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    return switch (plain) {
      case '\u0130', '\u0131' -> 'i';
      case '\u03C2' -> '\u03C3';
      case '\u0401', '\u0451' -> '\u0435'; // Russian yo is mostly written as ye
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
      case '\u0649', '\u06CC' -> '\u064A';
      case '\u0958' -> '\u0915'; // Devanagari letters with a nukta to those without
      case '\u0959' -> '\u0916';
      case '\u095A' -> '\u0917';
      case '\u095B' -> '\u091C';
      case '\u095C' -> '\u0921';
      case '\u095D' -> '\u0922';
      case '\u095E' -> '\u092B';
      case '\u095F' -> '\u092F';
      default -> Character.toLowerCase(plain);
    };
  }
}
