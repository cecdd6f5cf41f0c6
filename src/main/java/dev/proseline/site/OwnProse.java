package dev.proseline.site;

import java.util.function.IntPredicate;

/** Finds the lines that stand between paragraphs of the page's own. Stateless. */
final class OwnProse {

  /** A paragraph farther off than this is that of another part of the page. */
  private static final int REACH = 4;

  private OwnProse() {}

  /** By line: whether prose of the page's own stands close above and close below. */
  static boolean[] surrounded(int lines, IntPredicate own) {
    boolean[] surrounded = new boolean[lines];
    int[] below = new int[lines];
    int next = Integer.MAX_VALUE;
    for (int i = lines - 1; i >= 0; i--) {
      below[i] = next;
      next = own.test(i) ? i : next;
    }
    int last = Integer.MIN_VALUE / 2;
    for (int i = 0; i < lines; i++) {
      surrounded[i] = i - last <= REACH && below[i] - i <= REACH;
      last = own.test(i) ? i : last;
    }
    return surrounded;
  }
}
