package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Keeps a line of program code: signs that programs have and menus do not. */
final class CodeLine implements LineClassifier {

  private static final int LONGEST = 300;
  private static final int FEWEST_SIGNS = 3;

  @Override
  public String id() {
    return "code-line";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (line.length() > LONGEST || !mayBeCode(line)) {
      return Vote.abstain();
    }
    return opensComment(line) || signs(line) >= FEWEST_SIGNS || isLoneBrace(line)
        ? Vote.keep(0.55, "It looks like program code.")
        : Vote.abstain();
  }

  /** Cheap test that rules out most lines of prose. */
  private static boolean mayBeCode(Line line) {
    char last = line.charAt(line.length() - 1);
    boolean ends = last == ';' || last == '{' || last == '}' || last == ')';
    return line.shape().symbols() > 0 || ends || line.length() <= 3 || line.charAt(2) == ' ';
  }

  private static boolean opensComment(Line line) {
    return line.length() > 3
        && line.charAt(2) == ' '
        && (line.charAt(0) == '/' && line.charAt(1) == '/'
            || line.charAt(0) == '-' && line.charAt(1) == '-');
  }

  private static boolean isLoneBrace(Line line) {
    char first = line.charAt(0);
    return line.length() <= 3 && (first == '{' || first == '}' || first == ')' || first == ']');
  }

  /**
   * Signs of code; the last character counts twice, for that is where programs put their braces and
   * semicolons.
   */
  private static int signs(Line line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      signs += isSign(line, i) ? 1 : 0;
    }
    char last = line.charAt(line.length() - 1);
    return last == ';' || last == '{' || last == '}' ? signs + 2 : signs;
  }

  private static boolean isSign(Line line, int i) {
    char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
    return switch (line.charAt(i)) {
      case '=', '{', '}', '<', '>', ';', '`', '\\', '_', '$' -> true;
      case '(' -> i > 0 && Character.isLetterOrDigit(line.charAt(i - 1)) || next == ')';
      case '[' -> next == ']' || Character.isDigit(next);
      case '-' -> next == '>' || next == '-';
      case ':' -> next == ':';
      default -> false;
    };
  }

  @Override
  public Examples examples() {
    return Examples.strip()
        .leave("int x = f(y);", "// counts the boats", "}", "SELECT name FROM boats WHERE id = 1;");
  }
}
