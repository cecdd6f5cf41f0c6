package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Keeps a line of program code: signs that programs have and menus do not. Not API. */
public final class CodeLine implements LineClassifier {

  private static final int LONGEST = 300;

  @Override
  public String id() {
    return "code-line";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    return isCode(line) ? Vote.keep(0.55, "It looks like program code.") : Vote.abstain();
  }

  /** Whether a line looks like program code. */
  public static boolean isCode(Line line) {
    return line.length() <= LONGEST
        && CodeSigns.mayBe(line)
        && (opensComment(line) || CodeSigns.areEnough(line) || isLoneBrace(line));
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

  @Override
  public Examples examples() {
    return Examples.strip()
        .leave("int x = f(y);", "// counts the boats", "}", "SELECT name FROM boats WHERE id = 1;");
  }
}
