package dev.proseline.rule;

import java.util.Objects;

/** What one classifier says of one line. Immutable. */
public sealed interface Vote permits Vote.Keep, Vote.Strip, Vote.Abstain {

  /** How sure the vote is, from 0 to 1. */
  double confidence();

  /** A sentence that a person understands; empty for an abstention. */
  String because();

  /**
   * The line is content.
   *
   * @param confidence how sure, from 0 to 1
   * @param because why, as a sentence
   */
  record Keep(double confidence, String because) implements Vote {
    /** Checks the values. */
    public Keep {
      check(confidence, because);
    }
  }

  /**
   * The line is boilerplate.
   *
   * @param category of which kind
   * @param confidence how sure, from 0 to 1
   * @param because why, as a sentence
   * @param source which of the rule's lists said so, such as the language of a phrase; empty if it
   *     has no lists
   */
  record Strip(Category category, double confidence, String because, String source)
      implements Vote {
    /** Checks the values. */
    public Strip {
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(source, "source");
      check(confidence, because);
    }
  }

  /** The classifier knows nothing about the line. */
  record Abstain() implements Vote {
    private static final Abstain INSTANCE = new Abstain();

    @Override
    public double confidence() {
      return 0;
    }

    @Override
    public String because() {
      return "";
    }
  }

  /**
   * A vote that the line is content.
   *
   * @throws IllegalArgumentException if the confidence is not within 0 and 1
   */
  static Vote keep(double confidence, String because) {
    return new Keep(confidence, because);
  }

  /**
   * A vote that the line is boilerplate.
   *
   * @throws IllegalArgumentException if the confidence is not within 0 and 1
   */
  static Vote strip(Category category, double confidence, String because) {
    return new Strip(category, confidence, because, "");
  }

  /** No opinion. */
  static Vote abstain() {
    return Abstain.INSTANCE;
  }

  private static void check(double confidence, String because) {
    Objects.requireNonNull(because, "because");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie within 0 and 1, not " + confidence);
    }
  }
}
