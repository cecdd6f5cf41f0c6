package dev.proseline.text;

import dev.proseline.page.Break;
import dev.proseline.page.Span;
import dev.proseline.unicode.CharClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a paragraph that somebody wrapped at a fixed width. A line was wrapped if the
 * first word of the next one would not have fitted behind it; widths up to 100 columns are looked
 * for, as mail and plain-text tools use.
 */
final class HardWrap {

  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;
  private static final int NARROWEST_IDEOGRAPHS = 26;

  /** Two lines alone prove no width: a headline and a byline look the same. */
  private static final int SURE_LINES = 3;

  /** A paragraph of two lines counts if its width comes this close to that of a longer one. */
  private static final int RAGGED = 12;

  private final String text;
  private final List<PhysicalLine> lines;

  private HardWrap(String text, List<PhysicalLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  static List<PhysicalLine> join(String text, List<PhysicalLine> lines) {
    HardWrap wrap = new HardWrap(text, lines);
    return wrap.joined(wrap.paragraphs());
  }

  /** The wrapped paragraphs as ranges of line numbers, in order. */
  private List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      int end = blockEnd(first);
      findIn(new Span(first, end), paragraphs);
      first = end;
    }
    return paragraphs;
  }

  /**
   * The end of the run of lines from {@code first}, none wider than a wrapped line, no blank one
   * between.
   */
  private int blockEnd(int first) {
    int end = first + 1;
    while (end < lines.size()
        && isNarrow(end - 1)
        && isNarrow(end)
        && lines.get(end).before() == Break.LINE) {
      end++;
    }
    return end;
  }

  private boolean isNarrow(int line) {
    return lines.get(line).span().length() <= WIDEST;
  }

  private void findIn(Span block, List<Span> paragraphs) {
    int width = width(block);
    int start = block.start();
    while (start < block.end()) {
      int end = start + 1;
      while (end < block.end() && continues(end - 1, width)) {
        end++;
      }
      if (isParagraph(start, end)) {
        paragraphs.add(new Span(start, end));
      }
      start = end;
    }
  }

  private int width(Span range) {
    int width = 0;
    for (int i = range.start(); i < range.end(); i++) {
      width = Math.max(width, lines.get(i).span().length());
    }
    return width;
  }

  /** Whether the line after {@code line} was wrapped off it. */
  private boolean continues(int line, int width) {
    Span span = lines.get(line).span();
    Span next = lines.get(line + 1).span();
    boolean ideographs = isIdeograph(text.charAt(span.end() - 1));
    int room = ideographs ? 3 : 1 + firstWord(next);
    int narrowest = ideographs ? NARROWEST_IDEOGRAPHS : NARROWEST;
    return width >= narrowest && span.length() + room > width && !startsItem(next);
  }

  /**
   * A run of full lines is a paragraph if some line breaks off inside a sentence and the next goes
   * on in lower case, or in a script without case; otherwise it may be a list of long headlines.
   */
  private boolean isParagraph(int start, int end) {
    boolean caseless = isIdeograph(text.charAt(lines.get(start).span().end() - 1));
    if (end - start < (caseless ? SURE_LINES : 2)) {
      return false;
    }
    for (int i = start; i + 1 < end; i++) {
      byte last = CharClass.of(text.charAt(lines.get(i).span().end() - 1));
      char next = text.charAt(lines.get(i + 1).span().start());
      boolean open = last != CharClass.TERMINATOR && last != CharClass.QUOTE;
      if (open && Character.isLetter(next) && !Character.isUpperCase(next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdeograph(char c) {
    return CharClass.of(c) == CharClass.IDEOGRAPH;
  }

  private int firstWord(Span line) {
    int at = line.start();
    while (at < line.end() && !CharClass.isBlank(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private boolean startsItem(Span line) {
    byte kind = CharClass.of(text.charAt(line.start()));
    boolean mark = kind == CharClass.BULLET || kind == CharClass.SEPARATOR;
    return mark && line.length() > 1 && CharClass.isBlank(text.charAt(line.start() + 1));
  }

  /** The lines with each paragraph in the place of its lines. */
  private List<PhysicalLine> joined(List<Span> paragraphs) {
    int width = 0;
    for (Span paragraph : paragraphs) {
      width = paragraph.length() >= SURE_LINES ? Math.max(width, width(paragraph)) : width;
    }
    List<PhysicalLine> joined = new ArrayList<>(lines.size());
    int at = 0;
    for (Span paragraph : paragraphs) {
      boolean sure =
          paragraph.length() >= SURE_LINES || width > 0 && width(paragraph) >= width - RAGGED;
      if (sure) {
        joined.addAll(lines.subList(at, paragraph.start()));
        joined.add(join(paragraph));
        at = paragraph.end();
      }
    }
    joined.addAll(lines.subList(at, lines.size()));
    return joined;
  }

  private PhysicalLine join(Span paragraph) {
    PhysicalLine first = lines.get(paragraph.start());
    PhysicalLine last = lines.get(paragraph.end() - 1);
    return new PhysicalLine(new Span(first.span().start(), last.span().end()), first.before());
  }
}
