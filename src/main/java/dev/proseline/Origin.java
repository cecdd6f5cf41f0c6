package dev.proseline;

import dev.proseline.page.ElementPath;
import dev.proseline.page.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Where in a web page a piece comes from. Immutable.
 *
 * @param path the innermost element that holds all of the piece's line
 * @param source the range of the HTML source, in UTF-16 code units as decoded, end exclusive; empty
 *     unless asked for by {@link Proseline.Builder#sourcePositions()}
 */
public record Origin(ElementPath path, Optional<Span> source) {

  /** Checks for nulls. */
  public Origin {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(source, "source");
  }
}
