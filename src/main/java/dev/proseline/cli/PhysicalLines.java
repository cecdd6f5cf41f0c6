package dev.proseline.cli;

import dev.proseline.page.Span;
import dev.proseline.text.TextReader;

/** Line numbers as an editor shows them. */
final class PhysicalLines {

  private PhysicalLines() {}

  /**
   * The place of a line in a text.
   *
   * @param number the line's number, from 1
   * @throws InputException if the text has fewer lines
   */
  static Span span(String text, int number) throws InputException {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || TextReader.isTerminator(text.charAt(i));
      if (!end) {
        continue;
      }
      if (line == number) {
        return new Span(start, i);
      }
      boolean crlf = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
      i += crlf ? 1 : 0;
      start = i + 1;
      line++;
    }
    throw new InputException(
        "there is no line " + number + "; the text has " + (line - 1) + " lines");
  }
}
