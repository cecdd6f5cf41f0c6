package dev.proseline.page;

import java.util.List;
import java.util.Objects;

/**
 * A text and its lines, in order and without overlap; what lies between the lines is white space.
 * Immutable and thread-safe.
 *
 * @param text the whole text as it was given
 * @param lines the lines to be judged, none of them blank
 */
public record Page(String text, List<Line> lines) {

  /**
   * Takes a copy of the list.
   *
   * @throws NullPointerException if an argument is null
   */
  public Page {
    Objects.requireNonNull(text, "text");
    lines = List.copyOf(lines);
  }
}
