package dev.proseline.page;

import java.util.Objects;

/**
 * Inline markup of a piece of text. Immutable.
 *
 * @param kind what it is
 * @param span where it stands in the page's text; never empty
 * @param target where a link leads, as the page says it; empty for code
 */
public record Inline(Kind kind, Span span, String target) {

  /** The kinds that a reader keeps. */
  public enum Kind {
    /** A link. */
    LINK,
    /** Code inside running text. */
    CODE
  }

  /** Checks for nulls. */
  public Inline {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(target, "target");
  }
}
