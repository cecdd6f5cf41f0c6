package dev.proseline.model;

import dev.proseline.rule.Category;
import java.util.Arrays;

/**
 * Computes the columns that speak of the lines around a line: its neighbours, windows of two, five
 * and twelve lines, how alike they look, and how far the nearest of each kind is. The state of one
 * page.
 */
final class SurroundingFeatures {

  private static final int FARTHEST = PlaceFeatures.FARTHEST;

  private final Outline outline;
  private final FeatureTable table;
  private final int n;
  private final int[] length;
  private final double[] logWords;
  private final double[] prose;
  private final double[] rule;
  private final int[] kind;
  private final int[] look;

  private SurroundingFeatures(Outline outline, FeatureTable table) {
    this.outline = outline;
    this.table = table;
    this.n = outline.size();
    this.length = outline.length();
    this.logWords = outline.logWords();
    this.prose = outline.prose();
    this.rule = outline.rule();
    this.kind = outline.kind();
    this.look = outline.look();
  }

  /** Fills the columns of the surroundings; those of the lines themselves must be there. */
  static void fill(Outline outline, FeatureTable table) {
    SurroundingFeatures features = new SurroundingFeatures(outline, table);
    features.neighbours();
    features.windows();
    features.alike();
    features.distances();
  }

  private void neighbours() {
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.WORDS_1_ABOVE, words(i - 1));
      table.set(i, Feature.WORDS_2_ABOVE, words(i - 2));
      table.set(i, Feature.WORDS_1_BELOW, words(i + 1));
      table.set(i, Feature.WORDS_2_BELOW, words(i + 2));
      table.set(i, Feature.PROSE_1_ABOVE, at(prose, i - 1));
      table.set(i, Feature.PROSE_2_ABOVE, at(prose, i - 2));
      table.set(i, Feature.PROSE_1_BELOW, at(prose, i + 1));
      table.set(i, Feature.PROSE_2_BELOW, at(prose, i + 2));
      table.set(i, Feature.RULE_1_ABOVE, at(rule, i - 1));
      table.set(i, Feature.RULE_2_ABOVE, at(rule, i - 2));
      table.set(i, Feature.RULE_1_BELOW, at(rule, i + 1));
      table.set(i, Feature.RULE_2_BELOW, at(rule, i + 2));
      table.set(i, Feature.SENTENCE_1_ABOVE, own(i - 1, Feature.ENDS_SENTENCE));
      table.set(i, Feature.SENTENCE_1_BELOW, own(i + 1, Feature.ENDS_SENTENCE));
      table.set(i, Feature.COLON_1_ABOVE, own(i - 1, Feature.ENDS_COLON));
      table.set(i, Feature.ITEM_1_ABOVE, own(i - 1, Feature.STARTS_ITEM));
      table.set(i, Feature.ITEM_1_BELOW, own(i + 1, Feature.STARTS_ITEM));
    }
    int since = FARTHEST;
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.PAST_PROSE_ABOVE, since);
      since = outline.isProse(i) ? 0 : Math.min(FARTHEST, since + 1);
    }
    since = FARTHEST;
    for (int i = n - 1; i >= 0; i--) {
      table.set(i, Feature.PAST_PROSE_BELOW, since);
      since = outline.isProse(i) ? 0 : Math.min(FARTHEST, since + 1);
    }
  }

  private double words(int i) {
    return i < 0 || i >= n ? -1 : length[i];
  }

  private double at(double[] values, int i) {
    return i < 0 || i >= n ? -2 : values[i];
  }

  private double own(int i, Feature feature) {
    return i < 0 || i >= n ? -1 : table.get(i, feature);
  }

  private void windows() {
    double[] words = new double[n + 1];
    double[] proses = new double[n + 1];
    double[] junks = new double[n + 1];
    double[] cues = new double[n + 1];
    double[] repeated = new double[n + 1];
    double[] items = new double[n + 1];
    double[] sentences = new double[n + 1];
    for (int i = 0; i < n; i++) {
      words[i + 1] = words[i] + logWords[i];
      proses[i + 1] = proses[i] + prose[i];
      junks[i + 1] = junks[i] + Math.min(0, rule[i]);
      cues[i + 1] = cues[i] + table.get(i, Feature.CUE_SHARE);
      repeated[i + 1] = repeated[i] + (table.get(i, Feature.REPEATED) > 1 ? 1 : 0);
      items[i + 1] = items[i] + table.get(i, Feature.STARTS_ITEM);
      sentences[i + 1] = sentences[i] + table.get(i, Feature.ENDS_SENTENCE);
    }
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.WORDS_2, mean(words, i - 2, i + 2));
      table.set(i, Feature.WORDS_5, mean(words, i - 5, i + 5));
      table.set(i, Feature.WORDS_12, mean(words, i - 12, i + 12));
      table.set(i, Feature.PROSE_2, mean(proses, i - 2, i + 2));
      table.set(i, Feature.PROSE_5, mean(proses, i - 5, i + 5));
      table.set(i, Feature.PROSE_12, mean(proses, i - 12, i + 12));
      table.set(i, Feature.JUNK_2, -mean(junks, i - 2, i + 2));
      table.set(i, Feature.JUNK_5, -mean(junks, i - 5, i + 5));
      table.set(i, Feature.JUNK_12, -mean(junks, i - 12, i + 12));
      table.set(i, Feature.CUES_5, mean(cues, i - 5, i + 5));
      table.set(i, Feature.CUES_12, mean(cues, i - 12, i + 12));
      table.set(i, Feature.REPEATED_5, mean(repeated, i - 5, i + 5));
      table.set(i, Feature.REPEATED_12, mean(repeated, i - 12, i + 12));
      table.set(i, Feature.ITEMS_5, mean(items, i - 5, i + 5));
      table.set(i, Feature.SENTENCES_5, mean(sentences, i - 5, i + 5));
      table.set(i, Feature.SENTENCES_12, mean(sentences, i - 12, i + 12));
      table.set(i, Feature.PROSE_5_ABOVE, mean(proses, i - 5, i - 1));
      table.set(i, Feature.PROSE_5_BELOW, mean(proses, i + 1, i + 5));
      table.set(i, Feature.PROSE_12_ABOVE, mean(proses, i - 12, i - 1));
      table.set(i, Feature.PROSE_12_BELOW, mean(proses, i + 1, i + 12));
      table.set(i, Feature.WORDS_5_ABOVE, mean(words, i - 5, i - 1));
      table.set(i, Feature.WORDS_5_BELOW, mean(words, i + 1, i + 5));
    }
  }

  /** The mean over lines from first to last as far as they are on the page; 0 if none is. */
  private double mean(double[] sums, int first, int last) {
    int from = Math.max(0, first);
    int to = Math.min(n - 1, last);
    return to < from ? 0 : (sums[to + 1] - sums[from]) / (to - from + 1);
  }

  /** How regular the page is around a line: lists of headlines repeat their shape. */
  private void alike() {
    int[] counts = new int[Outline.LOOKS];
    for (int i = 0; i < Math.min(n, 12); i++) {
      counts[look[i]]++;
    }
    for (int i = 0; i < n; i++) {
      if (i + 12 < n) {
        counts[look[i + 12]]++;
      }
      if (i - 13 >= 0) {
        counts[look[i - 13]]--;
      }
      table.set(i, Feature.LIKE_12, counts[look[i]] - 1);
      table.set(i, Feature.LIKE_NEXT, lag(i, 1));
      table.set(i, Feature.LAG_2, lag(i, 2));
      table.set(i, Feature.LAG_3, lag(i, 3));
      table.set(i, Feature.LAG_4, lag(i, 4));
    }
  }

  private double lag(int i, int by) {
    double above = i - by >= 0 ? Math.abs(logWords[i] - logWords[i - by]) : 9;
    double below = i + by < n ? Math.abs(logWords[i] - logWords[i + by]) : 9;
    return Math.min(above, below);
  }

  /** Lines since the last stripped line of each kind above, and until the next below. */
  private void distances() {
    int kinds = Category.TEMPLATE.ordinal();
    int[] last = new int[kinds];
    int[] next = new int[kinds];
    Arrays.fill(last, -1000);
    Arrays.fill(next, 1_000_000_000);
    int since = Feature.SINCE_SHARE.ordinal();
    int until = Feature.UNTIL_SHARE.ordinal();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < kinds; k++) {
        table.set(i, since + k, Math.min(FARTHEST, i - last[k]));
      }
      if (kind[i] >= 0 && kind[i] < kinds) {
        last[kind[i]] = i;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = 0; k < kinds; k++) {
        table.set(i, until + k, Math.min(FARTHEST, next[k] - i));
      }
      if (kind[i] >= 0 && kind[i] < kinds) {
        next[kind[i]] = i;
      }
    }
  }
}
