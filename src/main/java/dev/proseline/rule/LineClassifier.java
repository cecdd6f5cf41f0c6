package dev.proseline.rule;

import dev.proseline.page.Line;

/**
 * Judges one line at a time; it never touches the text. Implementations must be thread-safe and
 * must answer the same for the same input: one instance serves all pages.
 */
public interface LineClassifier {

  /** A short stable name, which appears as the {@code rule} of a fragment. */
  default String id() {
    return getClass().getSimpleName();
  }

  /**
   * The vote on a line.
   *
   * @param line the line to be judged
   * @param evidence what is known of it and of the lines around it
   * @return the vote, never null; {@link Vote#abstain()} where the classifier knows nothing
   */
  Vote judge(Line line, Evidence evidence);

  /**
   * Lines that show what this classifier does; checked by a test for the classifiers that come with
   * the library.
   */
  default Examples examples() {
    return Examples.none();
  }
}
