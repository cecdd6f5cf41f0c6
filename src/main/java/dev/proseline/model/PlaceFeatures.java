package dev.proseline.model;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import java.util.List;

/**
 * Computes the columns that say where on the page a line stands: its share of the page, the runs of
 * prose, the block between blank lines. The state of one page.
 */
final class PlaceFeatures {

  static final int FARTHEST = 30;

  /** What a line that is not prose costs a run, in words. */
  private static final double COST = 4;

  private static final double LOOSE_COST = 7;
  private static final int MOST_RUN_WORDS = 60;

  private final List<Line> lines;
  private final Outline outline;
  private final FeatureTable table;
  private final int n;
  private final int[] length;
  private final double[] prose;

  private PlaceFeatures(Outline outline, List<Line> lines, FeatureTable table) {
    this.lines = lines;
    this.outline = outline;
    this.table = table;
    this.n = lines.size();
    this.length = outline.length();
    this.prose = outline.prose();
  }

  /** Fills the columns of place; those of the lines themselves must be there. */
  static void fill(Outline outline, List<Line> lines, FeatureTable table) {
    PlaceFeatures features = new PlaceFeatures(outline, lines, table);
    features.breaks();
    features.places();
    features.runs();
    features.blocks();
  }

  private void breaks() {
    int blanks = 0;
    for (int i = 0; i < n; i++) {
      Break below = i + 1 < n ? lines.get(i + 1).before() : Break.BLANK;
      table.set(i, Feature.BREAK_ABOVE, lines.get(i).before().ordinal());
      table.set(i, Feature.BREAK_BELOW, below.ordinal());
      blanks += lines.get(i).before() == Break.BLANK ? 1 : 0;
    }
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.PAGE_BLANKS, (double) blanks / n);
    }
  }

  private void places() {
    double words = 0;
    double proseWords = 0;
    double functionWords = 0;
    int junkLines = 0;
    int repeated = 0;
    int first = n;
    int last = -1;
    for (int i = 0; i < n; i++) {
      words += length[i];
      proseWords += length[i] * prose[i];
      functionWords += length[i] * table.get(i, Feature.FUNCTION_WORDS);
      junkLines += outline.isJunk(i) ? 1 : 0;
      repeated += table.get(i, Feature.REPEATED) > 1 ? 1 : 0;
      if (outline.rule()[i] > 0) {
        first = Math.min(first, i);
        last = i;
      }
    }
    double allWords = Math.max(1, words);
    double allProse = Math.max(1, proseWords);
    double wordsAbove = 0;
    double proseAbove = 0;
    int junkAbove = 0;
    for (int i = 0; i < n; i++) {
      double own = length[i] * prose[i];
      int ownJunk = outline.isJunk(i) ? 1 : 0;
      table.set(i, Feature.PLACE, (double) i / n);
      table.set(i, Feature.WORDS_ABOVE, wordsAbove / allWords);
      table.set(i, Feature.PROSE_ABOVE, proseAbove / allProse);
      table.set(i, Feature.PROSE_BELOW, (proseWords - proseAbove - own) / allProse);
      table.set(i, Feature.JUNK_ABOVE, junkAbove);
      table.set(i, Feature.JUNK_BELOW, junkLines - junkAbove - ownJunk);
      table.set(i, Feature.FROM_FIRST_PROSE, first == n ? -FARTHEST : near(i - first));
      table.set(i, Feature.FROM_LAST_PROSE, last < 0 ? FARTHEST : near(i - last));
      table.set(i, Feature.PAGE_LINES, n);
      table.set(i, Feature.PAGE_WORDS, words);
      table.set(i, Feature.PAGE_PROSE, proseWords / allWords);
      table.set(i, Feature.PAGE_JUNK, (double) junkLines / n);
      table.set(i, Feature.PAGE_REPEATED, (double) repeated / n);
      table.set(i, Feature.PAGE_FUNCTION_WORDS, functionWords / allWords);
      wordsAbove += length[i];
      proseAbove += own;
      junkAbove += ownJunk;
    }
  }

  private static double near(int lines) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, lines));
  }

  /** The run of lines with the greatest sum of prose less costs, and each line's own best run. */
  private void runs() {
    double[] tight = new double[n];
    double[] loose = new double[n];
    for (int i = 0; i < n; i++) {
      tight[i] =
          Math.min(MOST_RUN_WORDS, length[i]) * prose[i] - (outline.isJunk(i) ? 2 * COST : COST);
      loose[i] = Math.min(MOST_RUN_WORDS, length[i]) - LOOSE_COST;
    }
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      if (sum <= 0) {
        from = i;
        sum = 0;
      }
      sum += tight[i];
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i;
      }
    }
    double share = run(bestFrom, bestTo);
    int wordsFrom = 0;
    for (int i = 0; i < n; i++) {
      boolean inside = i >= bestFrom && i <= bestTo;
      table.set(i, Feature.INSIDE_RUN, inside ? 1 : 0);
      table.set(
          i, Feature.LINES_FROM_RUN, inside ? 0 : near(i < bestFrom ? i - bestFrom : i - bestTo));
      table.set(i, Feature.RUN_SHARE, share);
      wordsFrom = i > bestTo ? wordsFrom + length[i] : 0;
      table.set(i, Feature.WORDS_FROM_RUN, wordsFrom);
    }
    for (int i = bestFrom - 1, words = 0; i >= 0; i--) {
      words -= length[i];
      table.set(i, Feature.WORDS_FROM_RUN, words);
    }
    through(tight, Feature.LOCAL_RUN);
    through(loose, Feature.LOOSE_RUN);
  }

  /** The share of the page's prose in a run. */
  private double run(int from, int to) {
    double inside = 0;
    double all = 0;
    for (int i = 0; i < n; i++) {
      double words = length[i] * prose[i];
      all += words;
      inside += i >= from && i <= to ? words : 0;
    }
    return all == 0 ? 0 : inside / all;
  }

  /** By line: the best sum of a run that it belongs to, over the best of the page. */
  private void through(double[] scores, Feature feature) {
    double[] above = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      above[i] = sum;
      sum = Math.max(0, sum + scores[i]);
    }
    double best = 1;
    double[] whole = above;
    sum = 0;
    for (int i = n - 1; i >= 0; i--) {
      whole[i] += scores[i] + sum;
      best = Math.max(best, whole[i]);
      sum = Math.max(0, sum + scores[i]);
    }
    for (int i = 0; i < n; i++) {
      table.set(i, feature, Math.max(-1, whole[i] / best));
    }
  }

  /** Blocks are what stands between two blank lines. */
  private void blocks() {
    int from = 0;
    while (from < n) {
      int to = from + 1;
      int words = length[from];
      while (to < n && lines.get(to).before() != Break.BLANK) {
        words += length[to++];
      }
      for (int i = from; i < to; i++) {
        table.set(i, Feature.BLOCK_LINES, to - from);
        table.set(i, Feature.BLOCK_WORDS, (double) words / (to - from));
        table.set(i, Feature.BLOCK_PLACE, i - from);
      }
      from = to;
    }
  }
}
