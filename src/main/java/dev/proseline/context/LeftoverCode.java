package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.Set;

/**
 * Strips the rest of a script or style sheet of the page of which lines are known: code that
 * touches them. Code that the article shows stands in blocks of its own.
 */
final class LeftoverCode implements ContextPass {

  private static final String ID = "leftover-code";
  private static final String CODE = "code-line";
  private static final Set<String> LEFTOVERS = Set.of("page-script", "script-data", "style-rules");

  @Override
  public void revise(Judgement judgement) {
    for (int i = 0; i < judgement.size(); i++) {
      if (isLeftover(judgement, i)) {
        stripCode(judgement, i, -1);
        stripCode(judgement, i, 1);
      }
    }
  }

  /** Strips the lines of code in one direction from a leftover. */
  private static void stripCode(Judgement judgement, int leftover, int step) {
    int i = leftover + step;
    while (i >= 0 && i < judgement.size() && judgement.verdict(i).rule().equals(CODE)) {
      judgement.strip(i, ID, Category.WIDGET, 0.75, "It touches a script of the page.");
      i += step;
    }
  }

  private static boolean isLeftover(Judgement judgement, int i) {
    return judgement.isJunk(i, Category.WIDGET) && LEFTOVERS.contains(judgement.verdict(i).rule());
  }
}
