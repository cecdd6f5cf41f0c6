package dev.proseline.model;

import dev.proseline.page.Line;
import dev.proseline.unicode.Folding;
import java.util.List;

/**
 * Computes the columns that say whether a line stands in a list in alphabetical order, as the
 * options of a form do: countries, languages, brands.
 */
final class OrderFeatures {

  private static final int MOST_WORDS = 6;
  private static final int REACH = 6;
  private static final int MOST_LINES = 60;

  private OrderFeatures() {}

  static void fill(Outline outline, List<Line> lines, FeatureTable table) {
    int n = lines.size();
    int[] rising = new int[n + 1];
    int above = 0;
    for (int i = 0; i < n; i++) {
      boolean rises =
          i > 0
              && isShort(outline, i - 1)
              && isShort(outline, i)
              && isBefore(lines.get(i - 1), lines.get(i));
      above = rises ? above + 1 : 0;
      rising[i + 1] = rising[i] + (rises ? 1 : 0);
      table.set(i, Feature.SORTED_ABOVE, Math.min(MOST_LINES, above));
    }
    int list = 0;
    for (int i = n - 1; i >= 0; i--) {
      int up = (int) table.get(i, Feature.SORTED_ABOVE);
      list = Math.max(list, up + 1);
      int from = Math.max(0, i - REACH);
      int to = Math.min(n, i + REACH + 1);
      table.set(i, Feature.SORTED_LINES, list);
      table.set(i, Feature.SORTED_6, (double) (rising[to] - rising[from]) / (to - from));
      list = up == 0 ? 0 : list;
    }
  }

  private static boolean isShort(Outline outline, int i) {
    return outline.length()[i] <= MOST_WORDS;
  }

  private static boolean isBefore(Line line, Line next) {
    int shared = Math.min(line.length(), next.length());
    for (int k = 0; k < shared; k++) {
      int difference = Folding.of(line.charAt(k)) - Folding.of(next.charAt(k));
      if (difference != 0) {
        return difference < 0;
      }
    }
    return line.length() < next.length();
  }
}
