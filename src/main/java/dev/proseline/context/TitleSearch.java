package dev.proseline.context;

import dev.proseline.page.Break;

/** Looks for title and lead right above the first prose, past stripped lines. */
final class TitleSearch {

  private static final int MOST_TITLE_LINES = 2;
  private static final int FARTHEST = 8;
  private static final int FEWEST_WORDS = 3;

  /** A line right above the prose, or set off by blank lines, may be a shorter title. */
  private static final int FEWEST_WORDS_APART = 2;

  private TitleSearch() {}

  /**
   * The first line of the title that belongs to the prose from {@code first} on, or {@code first}
   * if it has none.
   */
  static int start(Judgement judgement, int from, int first) {
    int start = first;
    int titles = 0;
    int farthest = Math.max(from, first - FARTHEST);
    for (int i = first - 1; i >= farthest && titles < MOST_TITLE_LINES; i--) {
      if (isTitle(judgement, i, first)) {
        titles++;
        start = i;
      } else if (titles > 0 && judgement.isOpen(i)) {
        break;
      }
    }
    return start;
  }

  private static boolean isTitle(Judgement judgement, int i, int first) {
    boolean apart = i == first - 1 || judgement.line(i).before() == Break.BLANK;
    int fewest = apart ? FEWEST_WORDS_APART : FEWEST_WORDS;
    return judgement.isOpen(i) && !judgement.verdict(i).isStrip() && judgement.length(i) >= fewest;
  }
}
