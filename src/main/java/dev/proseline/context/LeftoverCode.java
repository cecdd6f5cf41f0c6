package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.Set;

/**
 * Strips the rest of a script or style sheet of the page of which lines are known: code that
 * touches them. Code that the article shows stands in blocks of its own.
 */
final class LeftoverCode implements ContextPass {

  private static final String CODE = "code-line";
  private static final Set<String> LEFTOVERS = Set.of("page-script", "script-data", "style-rules");

  @Override
  public void revise(Judgement judgement) {
    int from = 0;
    while (from < judgement.size()) {
      int to = from;
      boolean left = false;
      while (to < judgement.size() && (is(judgement, to, CODE) || isLeftover(judgement, to))) {
        left |= isLeftover(judgement, to);
        to++;
      }
      for (int i = from; left && i < to; i++) {
        if (is(judgement, i, CODE)) {
          judgement.strip(
              i, "leftover-code", Category.WIDGET, 0.75, "It touches a script of the page.");
        }
      }
      from = to + 1;
    }
  }

  private static boolean isLeftover(Judgement judgement, int i) {
    return LEFTOVERS.contains(judgement.verdict(i).rule());
  }

  private static boolean is(Judgement judgement, int i, String rule) {
    return judgement.verdict(i).rule().equals(rule);
  }
}
