package dev.proseline.html;

import dev.proseline.page.Break;
import dev.proseline.unicode.CharClass;

/**
 * Writes the text of a page as a reader sees it: white space collapsed, one line end between lines,
 * a blank line between paragraphs. The state of one page; not thread-safe.
 */
final class LineWriter {

  private final StringBuilder text = new StringBuilder();
  private final LineTable lines;

  /** What the next character has to be written behind, if it goes on with the line. */
  private char gap;

  private Break pending = Break.BLANK;
  private int lineStart = -1;

  /** The length of the text before the line that is open. */
  private int before;

  /** The innermost element that holds all of the line so far, and that will if text comes now. */
  private int holder;

  private int lowest;
  private int linked;

  LineWriter(LineTable lines) {
    this.lines = lines;
  }

  /** The text so far. */
  StringBuilder text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The number of the line that text would go to now. */
  int line() {
    return lines.size;
  }

  boolean inLine() {
    return lineStart >= 0;
  }

  /** An element was left for its parent. */
  void leave(int element, int parent) {
    if (lowest == element) {
      lowest = parent;
    }
  }

  /** Words before and after this stand apart. */
  void space() {
    if (gap == 0 && inLine()) {
      gap = ' ';
    }
  }

  /** A cell of a table ends. */
  void tab() {
    if (inLine()) {
      gap = '\t';
    }
  }

  void append(char c, int element, boolean link) {
    if (lineStart < 0) {
      open(element);
    } else if (gap != 0) {
      text.append(gap);
      linked += link ? 1 : 0;
    }
    gap = 0;
    holder = lowest;
    text.append(c);
    linked += link ? 1 : 0;
  }

  /** A character of preformatted text, which may be white space. */
  void appendAsIs(char c, int element, boolean link) {
    if (lineStart < 0 && CharClass.isBlank(c)) {
      return;
    }
    append(c, element, link);
  }

  private void open(int element) {
    before = text.length();
    if (text.length() > 0) {
      text.append(pending == Break.BLANK ? "\n\n" : "\n");
    }
    lineStart = text.length();
    lowest = element;
    linked = 0;
  }

  /** Ends the line, if there is one. */
  void end(Break kind) {
    if (inLine()) {
      close();
    }
    pending = kind.compareTo(pending) > 0 ? kind : pending;
    gap = 0;
  }

  private void close() {
    int from = lineStart;
    int to = text.length();
    while (from < to && CharClass.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && CharClass.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      lines.add(from, to, holder, linked, pending);
    } else {
      text.setLength(before);
    }
    pending = from < to ? Break.LINE : pending;
    lineStart = -1;
  }
}
