package dev.proseline.model;

import dev.proseline.page.PageKind;

/**
 * From which chance on a line of a page is kept. Half of the best F1 that can be expected of a page
 * is the threshold that reaches it (Lipton, Elkan, Naryanaswamy: Optimal thresholding of
 * classifiers to maximize F1 measure, 2014).
 */
final class Threshold {

  private static final int BINS = 200;

  /** The best fixed threshold on the articles of WCXB; a page known to be one needs no lower. */
  private static final double ARTICLE = 0.42;

  private static final double LEAST = 0.04;
  private static final double MOST = 0.5;

  /** Of plain text less is known than of a page with markup, and prose weighs more than junk. */
  private static final double CAUTION_FOR_TEXT = 0.75;

  /** The trees for articles see more boilerplate, and more in prose; with this, no less is kept. */
  private static final double CAUTION_FOR_ARTICLES = 0.5;

  /** From this share of content on a page with markup is nearly all content. */
  private static final double NEARLY_ALL = 0.8;

  private Threshold() {}

  static double of(float[] chances, int[] lengths, PageKind expected, boolean marked) {
    double least = expected == PageKind.ARTICLE ? ARTICLE : LEAST;
    double threshold = Math.max(least, Math.min(MOST, expectedF1(chances, lengths) / 2));
    double share = contentShare(chances, lengths);
    if (marked) {
      double near = Math.max(0, (share - NEARLY_ALL) / (1 - NEARLY_ALL));
      return threshold * (1 - near * near);
    }
    double caution = expected == PageKind.ARTICLE ? CAUTION_FOR_ARTICLES : CAUTION_FOR_TEXT;
    return caution * threshold * (1 - share * share * share);
  }

  /**
   * The share of a page's words that can be expected to be content. Where it is nearly all, another
   * extractor has been there; little junk is left to gain, and prose to lose.
   */
  private static double contentShare(float[] chances, int[] lengths) {
    double content = 0;
    double words = 0;
    for (int i = 0; i < chances.length; i++) {
      content += chances[i] * lengths[i];
      words += lengths[i];
    }
    return words == 0 ? 0 : content / words;
  }

  /** The greatest F1 over words that a threshold can be expected to reach. */
  static double expectedF1(float[] chances, int[] lengths) {
    double[] content = new double[BINS + 1];
    double[] words = new double[BINS + 1];
    double all = 0;
    for (int i = 0; i < chances.length; i++) {
      int bin = (int) (chances[i] * BINS);
      content[bin] += chances[i] * lengths[i];
      words[bin] += lengths[i];
      all += chances[i] * lengths[i];
    }
    double best = 0;
    double hits = 0;
    double kept = 0;
    for (int bin = BINS; bin >= 0; bin--) {
      hits += content[bin];
      kept += words[bin];
      best = kept > 0 ? Math.max(best, 2 * hits / (kept + all)) : best;
    }
    return best;
  }

  /** How sure it is that a line is content: one half at the threshold. */
  static double confidence(double chance, double threshold) {
    double odds = chance * (1 - threshold);
    double against = (1 - chance) * threshold;
    return odds + against == 0 ? 0.5 : odds / (odds + against);
  }
}
