package dev.proseline.model;

import dev.proseline.rule.Category;

/**
 * Computes the columns that say whether a line stands between marks of one kind at even distances,
 * as the dates or buttons of teasers do, each below its headline. The state of one page.
 */
final class RhythmFeatures {

  private static final int FEWEST_MARKS = 3;
  private static final int MOST_MARKS = 30;
  private static final int LEAST_DISTANCE = 2;
  private static final int MOST_DISTANCE = 8;

  private final Outline outline;
  private final FeatureTable table;
  private final int n;

  private RhythmFeatures(Outline outline, FeatureTable table) {
    this.outline = outline;
    this.table = table;
    this.n = outline.size();
  }

  static void fill(Outline outline, FeatureTable table) {
    RhythmFeatures features = new RhythmFeatures(outline, table);
    for (int i = 0; i < features.n; i++) {
      table.set(i, Feature.EVEN_KIND, -1);
      table.set(i, Feature.EVEN_PLACE, -1);
    }
    int kinds = Category.TEMPLATE.ordinal();
    int[] marks = new int[features.n];
    for (int kind = 0; kind < kinds; kind++) {
      features.runs(kind, marks, features.marks(kind, marks));
    }
  }

  /** Where stripped lines of a kind begin; how many such places there are. */
  private int marks(int kind, int[] marks) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (outline.kind()[i] == kind && (i == 0 || outline.kind()[i - 1] != kind)) {
        marks[count++] = i;
      }
    }
    return count;
  }

  private void runs(int kind, int[] marks, int count) {
    int first = 0;
    while (first + 1 < count) {
      int distance = marks[first + 1] - marks[first];
      int last = first + 1;
      while (last + 1 < count && marks[last + 1] - marks[last] == distance) {
        last++;
      }
      boolean near = distance >= LEAST_DISTANCE && distance <= MOST_DISTANCE;
      if (near && last - first + 1 >= FEWEST_MARKS) {
        run(kind, marks[first], marks[last], distance, last - first + 1);
      }
      first = last;
    }
  }

  /** The lines from the first card, whose mark may be its last line, to the last card. */
  private void run(int kind, int first, int last, int distance, int count) {
    int marks = Math.min(MOST_MARKS, count);
    for (int i = Math.max(0, first - distance + 1); i < Math.min(n, last + distance); i++) {
      if (marks > table.get(i, Feature.EVEN_MARKS)) {
        table.set(i, Feature.EVEN_MARKS, marks);
        table.set(i, Feature.EVEN_DISTANCE, distance);
        table.set(i, Feature.EVEN_KIND, kind);
        table.set(i, Feature.EVEN_PLACE, Math.floorMod(i - first, distance));
      }
    }
  }
}
