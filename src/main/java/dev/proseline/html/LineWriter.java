package dev.proseline.html;

import dev.proseline.page.Break;
import dev.proseline.unicode.CharClass;

/**
 * Writes the text of a page as a reader sees it: white space collapsed, one line end between lines,
 * a blank line between paragraphs. The state of one page; not thread-safe.
 */
final class LineWriter {

  private final StringBuilder text = new StringBuilder(1 << 14);
  private final LineTable lines;

  /** Whether the next character has to stand apart from the one before, if it is in its line. */
  private boolean space;

  /** The cells of a table row that ended since the last character. */
  private int cells;

  private Break pending = Break.BLANK;
  private int lineStart = -1;

  /** Whether the open line holds more than blanks. */
  private boolean solid;

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

  /** Where the text that comes now will stand, or before; a line of blanks may be dropped. */
  int place() {
    return inLine() && !solid ? before : text.length();
  }

  /** An element was left for its parent. */
  void leave(int element, int parent) {
    if (lowest == element) {
      lowest = parent;
    }
  }

  /** Words before and after this stand apart. */
  void space() {
    space = true;
  }

  /** A cell of a table row ends; empty ones count too. */
  void cell() {
    cells++;
  }

  void append(CharSequence whole, int from, int to, int element, boolean link) {
    if (lineStart < 0) {
      open(element);
    }
    gap(link);
    holder = lowest;
    text.append(whole, from, to);
    linked += link ? to - from : 0;
    for (int i = from; i < to && !solid; i++) {
      solid = !CharClass.isBlank(whole.charAt(i));
    }
  }

  private void gap(boolean link) {
    if (cells > 0) {
      text.append("\t".repeat(cells));
    } else if (space && text.length() > lineStart) {
      text.append(' ');
      linked += link ? 1 : 0;
    }
    cells = 0;
    space = false;
  }

  /** A character of preformatted text; blank lines before the first do not count. */
  void appendAsIs(char c, int element, boolean link) {
    if (inLine() || c != '\n') {
      append(String.valueOf(c), 0, 1, element, link);
    }
  }

  private void open(int element) {
    before = text.length();
    if (text.length() > 0) {
      text.append(pending == Break.BLANK ? "\n\n" : "\n");
    }
    lineStart = text.length();
    lowest = element;
    linked = 0;
    solid = false;
  }

  /** Ends the line, if there is one. */
  void end(Break kind) {
    if (inLine()) {
      close();
    }
    pending = kind.compareTo(pending) > 0 ? kind : pending;
    space = false;
    cells = 0;
  }

  private void close() {
    if (solid) {
      add();
    } else {
      text.setLength(before);
    }
    lineStart = -1;
  }

  private void add() {
    int from = lineStart;
    int to = text.length();
    while (from < to && CharClass.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && CharClass.isBlank(text.charAt(to - 1))) {
      to--;
    }
    lines.add(from, to, holder, linked, pending);
    pending = Break.LINE;
  }
}
