package dev.proseline.page;

import java.util.Objects;

/**
 * The smallest unit of judgement: usually a physical line without the white space around it; a part
 * of one, where prose and junk share it; or several, where a paragraph is hard-wrapped. Immutable
 * and thread-safe.
 */
public final class Line {

  private final String source;
  private final int index;
  private final Span span;
  private final Break before;
  private final Shape shape;
  private final Markup markup;

  private Line(String source, int index, Span span, Break before, Shape shape, Markup markup) {
    this.source = source;
    this.index = index;
    this.span = span;
    this.before = before;
    this.shape = shape;
    this.markup = markup;
  }

  /**
   * A line of a text.
   *
   * @param source the whole text
   * @param index the line's place in the list of the page's lines
   * @param span where the line stands in it
   * @param before what separates it from the line above
   * @throws NullPointerException if an argument is null
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public static Line of(String source, int index, Span span, Break before) {
    Objects.checkFromToIndex(span.start(), span.end(), source.length());
    Objects.requireNonNull(before, "before");
    Shape shape = Shape.of(source, span.start(), span.end());
    return new Line(source, index, span, before, shape, Markup.none());
  }

  /** The same line with what its markup says. */
  public Line with(Markup known) {
    return new Line(source, index, span, before, shape, Objects.requireNonNull(known, "markup"));
  }

  /** The same line at another place in the list of lines. */
  public Line at(int newIndex) {
    return newIndex == index ? this : new Line(source, newIndex, span, before, shape, markup);
  }

  /** The line's place in the list of the page's lines, from 0. */
  public int index() {
    return index;
  }

  /** Where the line stands in the page's text; without white space at its ends. */
  public Span span() {
    return span;
  }

  /** What separates this line from the one above. */
  public Break before() {
    return before;
  }

  /** Counts over the line's characters and words. */
  public Shape shape() {
    return shape;
  }

  /** What the markup around the line says of it; {@link Markup#none()} for a plain text. */
  public Markup markup() {
    return markup;
  }

  /** The line's own text, never blank. */
  public String text() {
    return span.of(source);
  }

  /** The code unit at {@code index}, counted from the start of the line. */
  public char charAt(int index) {
    return source.charAt(span.start() + index);
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return span.length();
  }

  @Override
  public String toString() {
    return text();
  }
}
