package dev.proseline.context;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;

/**
 * Carries a promotion to the lines that belong to it: the heading above its first line, the field's
 * label, the button, the privacy sentence below. It ends at the first line of real prose.
 */
final class PromotionRun implements ContextPass {

  private static final String RULE = "promotion-run";
  private static final int MOST_LINES = 6;
  private static final int MOST_WORDS = 30;
  private static final int FEWEST_WORDS_IN_LOWER_CASE = 4;
  private static final int MOST_HEADING_WORDS = 9;

  @Override
  public void revise(Judgement judgement) {
    goOn(judgement);
    takeHeadings(judgement);
  }

  private static void goOn(Judgement judgement) {
    int carried = MOST_LINES;
    for (int i = 0; i < judgement.size(); i++) {
      if (judgement.isJunk(i, Category.PROMOTION)) {
        carried = 0;
      } else if (carried < MOST_LINES && belongs(judgement, i)) {
        carried++;
        judgement.strip(
            i, RULE, Category.PROMOTION, 0.75, "It goes on with the promotion above it.");
      } else {
        carried = MOST_LINES;
      }
    }
  }

  private static boolean belongs(Judgement judgement, int i) {
    Line line = judgement.line(i);
    Shape shape = line.shape();
    if (judgement.isJunk(i) || shape.length() > MOST_WORDS) {
      return false;
    }
    boolean goesOn =
        shape.startsLower()
            && line.before() != Break.NONE
            && shape.length() >= FEWEST_WORDS_IN_LOWER_CASE;
    return goesOn || judgement.evidence().hasCue(line, GapFill::isHint);
  }

  /** A short line above a promotion, below prose, is the promotion's heading. */
  private static void takeHeadings(Judgement judgement) {
    boolean proseAbove = false;
    for (int i = 0; i + 1 < judgement.size(); i++) {
      proseAbove |= judgement.isProse(i);
      boolean starts =
          judgement.isJunk(i + 1, Category.PROMOTION) && !judgement.isJunk(i, Category.PROMOTION);
      if (proseAbove
          && starts
          && judgement.isOpen(i)
          && judgement.length(i) <= MOST_HEADING_WORDS
          && !judgement.line(i).shape().startsItem()
          && !judgement.line(i).shape().endsSentence()) {
        judgement.strip(
            i, RULE, Category.PROMOTION, 0.75, "It is the heading of the promotion below it.");
      }
    }
  }
}
