package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Evidence;
import java.util.List;

/** The signs of program code in a line, and whether the text means to show it. */
final class CodeSigns {

  private static final int FEWEST = 3;

  /** A block of code of which the text speaks is announced within so many lines. */
  static final int REACH = 30;

  private CodeSigns() {}

  /** Cheap test that rules out most lines of prose. */
  static boolean mayBe(Line line) {
    char last = line.charAt(line.length() - 1);
    boolean ends = last == ';' || last == '{' || last == '}' || last == ')';
    return line.shape().symbols() > 0 || ends || line.length() <= 3 || line.charAt(2) == ' ';
  }

  /**
   * Whether there are enough signs of code; the last character counts twice, for that is where
   * programs put their braces and semicolons.
   */
  static boolean areEnough(Line line) {
    char last = line.charAt(line.length() - 1);
    int signs = last == ';' || last == '{' || last == '}' ? 2 : 0;
    for (int i = 0; i < line.length() && signs < FEWEST; i++) {
      signs += isSign(line, i) ? 1 : 0;
    }
    return signs >= FEWEST;
  }

  private static boolean isSign(Line line, int i) {
    char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
    return switch (line.charAt(i)) {
      case '=', '{', '}', '<', '>', ';', '`', '\\', '_' -> true;
      case '$' -> !Character.isDigit(next); // a price
      case '(' -> i > 0 && Character.isLetterOrDigit(line.charAt(i - 1)) || next == ')';
      case '[' -> next == ']' || Character.isDigit(next);
      case '-' -> next == '>' || next == '-';
      case ':' -> next == ':';
      default -> false;
    };
  }

  /**
   * Whether the line above the code that a line belongs to ends in a colon, as what announces an
   * example does.
   */
  static boolean areAnnounced(Line line, Evidence evidence) {
    List<Line> lines = evidence.page().lines();
    int above = line.index() - 1;
    int farthest = Math.max(0, above - REACH);
    while (above >= farthest && mayBe(lines.get(above)) && areEnough(lines.get(above))) {
      above--;
    }
    return above >= 0 && lines.get(above).shape().endsColon();
  }
}
