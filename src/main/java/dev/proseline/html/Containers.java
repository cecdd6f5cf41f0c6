package dev.proseline.html;

import dev.proseline.page.Line;
import dev.proseline.page.Region;
import dev.proseline.page.Shape;
import java.util.List;

/**
 * Finds the element that holds the article: each line of prose speaks for all elements around it by
 * its words outside links, each other line against them, as far as its words are linked. The
 * element with the highest sum wins; of several the innermost. In the manner of Readability's
 * candidates (Arc90, 2009), with sums over the lines of an element in place of points handed up the
 * tree.
 */
final class Containers {

  private static final int MOST_WORDS = 80;
  private static final int PARAGRAPH_WORDS = 15;
  private static final int SENTENCE_WORDS = 6;
  private static final double LINE_COST = 2;
  private static final double LINK_COST = 3;

  /** A line in a place for furniture is no sign of an article, however well it reads. */
  private static final double FURNITURE_COST = 4;

  private static final int FURNITURE =
      Region.NAVIGATION.bit()
          | Region.FOOTER.bit()
          | Region.ASIDE.bit()
          | Region.FORM.bit()
          | Region.DIALOG.bit()
          | Region.HIDDEN.bit()
          | Region.NOSCRIPT.bit();

  private Containers() {}

  /**
   * The number of the best element.
   *
   * @param furniture by line: whether a class word names a kind of boilerplate
   * @param regions by element: the regions around it
   */
  static int best(
      Tree tree, LineTable table, List<Line> lines, boolean[] furniture, int[] regions) {
    double[] sums = new double[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      boolean misplaced = furniture[i] || (regions[table.element[i]] & FURNITURE) != 0;
      sums[i + 1] = sums[i] + score(lines.get(i).shape(), linkShare(table, i), misplaced);
    }
    int best = 0;
    double highest = 0;
    for (int e = 0; e < tree.size; e++) {
      double sum = sums[tree.endLine[e]] - sums[tree.firstLine[e]];
      if (tree.block[e] && sum >= highest) {
        best = e;
        highest = sum;
      }
    }
    return best;
  }

  static double linkShare(LineTable table, int line) {
    int length = table.end[line] - table.start[line];
    return Math.min(1, (double) table.linked[line] / Math.max(1, length));
  }

  private static double score(Shape shape, double linkShare, boolean misplaced) {
    if (misplaced) {
      return -FURNITURE_COST;
    }
    int words = shape.length();
    boolean prose =
        shape.sentenceEnds() > 0 && words >= PARAGRAPH_WORDS
            || shape.isSentence() && words >= SENTENCE_WORDS;
    return prose && linkShare < 0.5
        ? Math.min(words, MOST_WORDS) * (1 - linkShare)
        : -LINE_COST - LINK_COST * linkShare;
  }
}
