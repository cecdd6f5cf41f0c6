package dev.proseline.report;

/**
 * How often something was met, and the words that went with it. Immutable.
 *
 * @param times fragments of a category or rule, pages of a site
 * @param kept words kept; of a category or rule none
 * @param stripped words stripped
 */
public record Count(long times, long kept, long stripped) {

  static final Count NONE = new Count(0, 0, 0);

  Count plus(Count other) {
    return new Count(times + other.times, kept + other.kept, stripped + other.stripped);
  }

  /** Kept and stripped words. */
  public long words() {
    return kept + stripped;
  }

  /** The share of words kept, from 0 to 1; 1 where there are none. */
  public double keptShare() {
    return words() == 0 ? 1 : (double) kept / words();
  }
}
