package dev.proseline.page;

/**
 * A range of a text in UTF-16 code units, end exclusive. Immutable.
 *
 * @param start the first code unit
 * @param end one past the last code unit
 */
public record Span(int start, int end) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or past {@code end}
   */
  public Span {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, not " + start + ".." + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether all of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The piece of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than the span says
   */
  public String of(String text) {
    return text.substring(start, end);
  }
}
