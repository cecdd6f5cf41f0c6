package dev.proseline.page;

import dev.proseline.unicode.CharClass;

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

  /** This span without the white space and invisible characters of {@code text} at its ends. */
  public Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && CharClass.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && CharClass.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
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
