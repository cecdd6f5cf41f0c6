package dev.proseline.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * A vote together with the rule that cast it. Immutable.
 *
 * @param rule id of the classifier or context pass
 * @param vote what it said
 */
public record Verdict(String rule, Vote vote) {

  private static final Verdict OPEN = new Verdict("none", Vote.abstain());

  /**
   * Checks for nulls.
   *
   * @throws NullPointerException if an argument is null
   */
  public Verdict {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(vote, "vote");
  }

  /**
   * The verdict of a vote: the classifier's id, and behind a slash the list that it named, if any.
   */
  public static Verdict of(LineClassifier classifier, Vote vote) {
    boolean listed = vote instanceof Vote.Strip strip && !strip.source().isEmpty();
    String rule = listed ? classifier.id() + "/" + ((Vote.Strip) vote).source() : classifier.id();
    return new Verdict(rule, vote);
  }

  /** Nobody has said anything. */
  public static Verdict open() {
    return OPEN;
  }

  /** Whether this says that the line is boilerplate. */
  public boolean isStrip() {
    return vote instanceof Vote.Strip;
  }

  /** Whether this says that the line is content. */
  public boolean isKeep() {
    return vote instanceof Vote.Keep;
  }

  /** Whether nothing is known of the line. */
  public boolean isOpen() {
    return vote instanceof Vote.Abstain;
  }

  /** The kind of boilerplate; empty unless {@link #isStrip()}. */
  public Optional<Category> category() {
    return vote instanceof Vote.Strip strip ? Optional.of(strip.category()) : Optional.empty();
  }

  /** Whether this strips the line as {@code category}. */
  public boolean strips(Category category) {
    return vote instanceof Vote.Strip strip && strip.category() == category;
  }
}
