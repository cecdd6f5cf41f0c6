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
  private static final int NARROWEST_IDEOGRAPHS = 20;

  private HardWrap() {}

  static List<PhysicalLine> join(String text, List<PhysicalLine> lines) {
    List<PhysicalLine> joined = new ArrayList<>(lines.size());
    int first = 0;
    while (first < lines.size()) {
      int last = blockEnd(lines, first);
      joinBlock(text, lines, first, last, joined);
      first = last + 1;
    }
    return joined;
  }

  /**
   * The last line of the run of lines without a blank one between, none wider than a wrapped line
   * is.
   */
  private static int blockEnd(List<PhysicalLine> lines, int first) {
    int last = first;
    while (isNarrow(lines.get(last))
        && last + 1 < lines.size()
        && lines.get(last + 1).before() == Break.LINE
        && isNarrow(lines.get(last + 1))) {
      last++;
    }
    return last;
  }

  private static boolean isNarrow(PhysicalLine line) {
    return line.span().length() <= WIDEST;
  }

  private static void joinBlock(
      String text, List<PhysicalLine> lines, int first, int last, List<PhysicalLine> joined) {
    int width = 0;
    for (int i = first; i <= last; i++) {
      width = Math.max(width, lines.get(i).span().length());
    }
    int start = first;
    while (start <= last) {
      int end = start;
      while (end < last && continues(text, lines, end, width)) {
        end++;
      }
      if (end > start && !isParagraph(text, lines, start, end)) {
        end = start;
      }
      Span from = lines.get(start).span();
      Span to = lines.get(end).span();
      joined.add(new PhysicalLine(new Span(from.start(), to.end()), lines.get(start).before()));
      start = end + 1;
    }
  }

  private static boolean continues(String text, List<PhysicalLine> lines, int at, int width) {
    Span line = lines.get(at).span();
    Span next = lines.get(at + 1).span();
    boolean ideographs = CharClass.of(text.charAt(line.end() - 1)) == CharClass.IDEOGRAPH;
    int room = ideographs ? 3 : 1 + firstWord(text, next);
    int least = ideographs ? NARROWEST_IDEOGRAPHS : NARROWEST;
    return width >= least && line.length() + room > width && !startsItem(text, next);
  }

  /**
   * A run of full lines is a paragraph if a line breaks off inside a sentence and the next goes on
   * in lower case (or the script has no case); otherwise it may be a list of long headlines.
   */
  private static boolean isParagraph(String text, List<PhysicalLine> lines, int start, int end) {
    for (int i = start; i < end; i++) {
      char last = text.charAt(lines.get(i).span().end() - 1);
      char next = text.charAt(lines.get(i + 1).span().start());
      boolean open =
          CharClass.of(last) != CharClass.TERMINATOR && CharClass.of(last) != CharClass.QUOTE;
      boolean goesOn = Character.isLetter(next) && !Character.isUpperCase(next);
      if (open && goesOn) {
        return true;
      }
    }
    return false;
  }

  private static int firstWord(String text, Span line) {
    int at = line.start();
    while (at < line.end() && !CharClass.isBlank(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private static boolean startsItem(String text, Span line) {
    char first = text.charAt(line.start());
    byte kind = CharClass.of(first);
    boolean mark = kind == CharClass.BULLET || kind == CharClass.SEPARATOR;
    return mark && line.length() > 1 && CharClass.isBlank(text.charAt(line.start() + 1));
  }
}
