package dev.proseline.context;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of prose. Immutable.
 *
 * @param first its first line, which is prose
 * @param last its last line, which is prose
 * @param score the words of its prose less the cost of the other lines in it
 */
record ProseStretch(int first, int last, int score) {
  private static final int MOST_PROSE_SCORE = 60;
  private static final int OPEN_COST = 4;
  private static final int JUNK_COST = 6;
  private static final int DROP = 40;

  /** A stretch with less prose than this may be a teaser or a slogan. */
  private static final int FEWEST_WORDS = 30;

  /** Of the best stretch's score; shorter ones are asides. */
  private static final double SHARE_OF_BEST = 0.05;

  static List<ProseStretch> bodies(Judgement judgement) {
    List<ProseStretch> all = all(judgement);
    int best = all.stream().mapToInt(ProseStretch::score).max().orElse(0);
    return all.stream()
        .filter(s -> s.score >= FEWEST_WORDS && s.score >= SHARE_OF_BEST * best)
        .toList();
  }

  private static List<ProseStretch> all(Judgement judgement) {
    List<ProseStretch> all = new ArrayList<>();
    int first = -1;
    int last = -1;
    int sum = 0;
    int best = 0;
    for (int i = 0; i < judgement.size(); i++) {
      boolean prose = judgement.isProse(i);
      if (first < 0 && !prose) {
        continue;
      }
      first = first < 0 ? i : first;
      sum += score(judgement, i, prose);
      if (prose && sum > best) {
        best = sum;
        last = i;
      } else if (sum < best - DROP || sum < 0) {
        all.add(new ProseStretch(first, last, best));
        first = -1;
        sum = 0;
        best = 0;
      }
    }
    if (first >= 0) {
      all.add(new ProseStretch(first, last, best));
    }
    return all;
  }

  private static int score(Judgement judgement, int i, boolean prose) {
    if (prose) {
      return Math.min(MOST_PROSE_SCORE, judgement.length(i));
    }
    return judgement.isJunk(i) ? -JUNK_COST : -OPEN_COST;
  }
}
