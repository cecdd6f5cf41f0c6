package dev.proseline.site;

import java.util.function.IntPredicate;

/**
 * Where the lines of a page stand to the paragraphs of its own. Immutable; the array belongs to it.
 *
 * @param inside by line: whether own paragraphs stand close above and close below
 * @param first the first own paragraph, or past the last line if there is none
 * @param last the last own paragraph, or the same
 */
record OwnProse(boolean[] inside, int first, int last) {

  /** A paragraph farther off than this is that of another part of the page. */
  private static final int REACH = 4;

  static OwnProse of(int lines, IntPredicate own) {
    int[] below = new int[lines];
    int first = lines;
    for (int i = lines - 1; i >= 0; i--) {
      below[i] = first;
      first = own.test(i) ? i : first;
    }
    boolean[] inside = new boolean[lines];
    int last = lines;
    for (int i = first; i < lines; i++) {
      inside[i] = last < i && i - last <= REACH && below[i] < lines && below[i] - i <= REACH;
      last = own.test(i) ? i : last;
    }
    return new OwnProse(inside, first, last);
  }

  boolean isInside(int i) {
    return inside[i];
  }

  boolean isAbove(int i) {
    return i < first && first < inside.length;
  }

  boolean isBelow(int i) {
    return i > last;
  }
}
