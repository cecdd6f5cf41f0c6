package dev.proseline;

/**
 * How much of a text is left. Words are counted as {@link dev.proseline.page.Shape#length()} does.
 * Immutable.
 *
 * @param keptWords words in the kept lines
 * @param totalWords words in all lines
 */
public record Loss(int keptWords, int totalWords) {

  /** A text this short says little by its share. */
  private static final int FEWEST_WORDS = 50;

  private static final double LEAST_SHARE = 0.25;

  /** The share of words kept, from 0 to 1; 1 for a text without words. */
  public double keptShare() {
    return totalWords == 0 ? 1 : (double) keptWords / totalWords;
  }

  /**
   * Whether somebody should look: words went in and none came out, or of a text of 50 words or more
   * less than a quarter is left. Pages with long menus are flagged as well as wrong judgements.
   */
  public boolean suspicious() {
    return totalWords > 0
        && (keptWords == 0 || totalWords >= FEWEST_WORDS && keptShare() < LEAST_SHARE);
  }
}
