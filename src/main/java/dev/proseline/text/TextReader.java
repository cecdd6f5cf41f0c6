package dev.proseline.text;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads any text into a page: the lines without the white space around them, blank lines left out,
 * hard-wrapped paragraphs joined into one line. Line ends are LF, CRLF, CR, VT, FF, NEL (U+0085),
 * LS (U+2028) and PS (U+2029), as in Unicode Standard Annex 14. Linear in the length of the text;
 * never throws on any text. Not API.
 */
public final class TextReader {

  private TextReader() {}

  /** The page of a text. */
  public static Page read(String text) {
    List<PhysicalLine> physical = physicalLines(text);
    List<Line> lines = new ArrayList<>(physical.size());
    for (PhysicalLine joined : HardWrap.join(text, physical)) {
      lines.add(Line.of(text, lines.size(), joined.span(), joined.before()));
    }
    return Page.of(text, lines);
  }

  private static List<PhysicalLine> physicalLines(String text) {
    List<PhysicalLine> lines = new ArrayList<>();
    Break before = Break.BLANK;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      Span span = new Span(start, end).trimmed(text);
      if (span.isEmpty()) {
        before = Break.BLANK;
      } else {
        lines.add(new PhysicalLine(span, before));
        before = Break.LINE;
      }
      start = afterTerminator(text, end);
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isTerminator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterTerminator(String text, int at) {
    boolean crlf = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return at + (crlf ? 2 : 1);
  }

  /** Whether a code unit ends a physical line. */
  public static boolean isTerminator(char c) {
    if (c < '\u0085') { // nearly all characters
      return c <= '\r' && c >= '\n';
    }
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
