package dev.proseline.unicode;

/** The target of a Markdown link, {@code [text](target)}: no words for a reader. */
public final class LinkTarget {

  /** The longest addresses that browsers of today take without complaint. */
  private static final int LONGEST = 2_000;

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
    for (int i = at + 2; i < most && CharClass.of(text.charAt(i)) != CharClass.SPACE; i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return at + 1;
  }
}
