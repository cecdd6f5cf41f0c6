package dev.proseline.unicode;

/**
 * The target of a Markdown link, {@code [text](target)} or {@code [text](target "title")}: no words
 * for a reader.
 */
public final class LinkTarget {

  /** The longest addresses that browsers of today take without complaint. */
  private static final int LONGEST = 2_000;

  /** What may stand between links, list marks included. */
  private static final String SEPARATORS = " *-+|\u00B7\u2022/,";

  private LinkTarget() {}

  /**
   * Where a link that closes its text at {@code at} ends.
   *
   * @param at index of the closing square bracket
   * @param limit where the line ends
   * @return one past the closing round bracket of the target, or {@code at + 1} if no target
   *     follows
   */
  public static int end(String text, int at, int limit) {
    if (at + 1 >= limit || text.charAt(at) != ']' || text.charAt(at + 1) != '(') {
      return at + 1;
    }
    int most = Math.min(limit, at + LONGEST);
    int open = 1;
    int firstClose = -1;
    for (int i = at + 2; i < most; i++) {
      char c = text.charAt(i);
      if (CharClass.of(c) == CharClass.SPACE) {
        int end = titleEnd(text, i, most);
        return end > 0 ? end : Math.max(firstClose, at) + 1;
      }
      if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
        firstClose = firstClose < 0 ? i : firstClose;
        if (open == 0) {
          return i + 1;
        }
      }
    }
    return Math.max(firstClose, at) + 1;
  }

  /**
   * How many links make up a text, which may start with a list mark; 0 if there is anything else.
   */
  public static int links(String text) {
    int links = 0;
    int at = 0;
    while (at < text.length()) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        at++;
        continue;
      }
      int close = text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
      int end = close < 0 ? -1 : end(text, close, text.length());
      if (end <= close + 1) {
        return 0;
      }
      links++;
      at = end;
    }
    return links;
  }

  /** One past the bracket behind a title in quotes that follows the blank; -1 if there is none. */
  private static int titleEnd(String text, int blank, int limit) {
    int quote = blank + 1;
    if (quote >= limit || text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
      return -1;
    }
    for (int i = quote + 1; i + 1 < limit; i++) {
      if (text.charAt(i) == text.charAt(quote) && text.charAt(i + 1) == ')') {
        return i + 2;
      }
    }
    return -1;
  }
}
