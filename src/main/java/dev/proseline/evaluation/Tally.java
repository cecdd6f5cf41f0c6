package dev.proseline.evaluation;

/**
 * How much was found of what was expected, in words or characters. Immutable.
 *
 * @param correct how much of the found was expected
 * @param found how much was found
 * @param expected how much is in the truth
 */
public record Tally(long correct, long found, long expected) {

  /** Both together. */
  Tally plus(Tally other) {
    return new Tally(correct + other.correct, found + other.found, expected + other.expected);
  }

  /** The share of the found that was expected, from 0 to 1; 0 if nothing was found. */
  public double precision() {
    return share(correct, found);
  }

  /** The share of the expected that was found, from 0 to 1; 0 if nothing was expected. */
  public double recall() {
    return share(correct, expected);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2.0 * correct, found + expected);
  }

  private static double share(double part, long whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
