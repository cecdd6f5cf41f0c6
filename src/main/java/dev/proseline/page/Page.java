package dev.proseline.page;

import java.util.List;
import java.util.Objects;

/**
 * A text and its lines, in order and without overlap; what lies between the lines is white space.
 * Immutable and thread-safe.
 *
 * @param text the whole text as it was given, or as it was read from a page's markup
 * @param lines the lines to be judged, none of them blank
 * @param inlines links and inline code in the order of their starts; none for a plain text
 * @param metadata what the page states about itself
 * @param sources the way back to the markup's source
 * @param base the address that relative links start from; empty if it is not known
 */
public record Page(
    String text,
    List<Line> lines,
    List<Inline> inlines,
    Metadata metadata,
    SourceMap sources,
    String base) {

  /**
   * Takes copies of the lists.
   *
   * @throws NullPointerException if an argument is null
   */
  public Page {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(base, "base");
    lines = List.copyOf(lines);
    inlines = List.copyOf(inlines);
  }

  /** A page of plain text. */
  public static Page of(String text, List<Line> lines) {
    return new Page(text, lines, List.of(), Metadata.none(), SourceMap.none(), "");
  }

  /** The white space before a line in its physical line: an indent, or empty cells of a table. */
  public String indent(Line line) {
    int start = line.span().start();
    while (start > 0 && isIndent(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, line.span().start());
  }

  private static boolean isIndent(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  /** The same page divided into other lines. */
  public Page with(List<Line> others) {
    return new Page(text, others, inlines, metadata, sources, base);
  }
}
