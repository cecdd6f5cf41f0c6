package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;

/**
 * Carries a promotion on to the lines that belong to it: the pitch, the field's label, the button,
 * the privacy sentence. It ends at the first line of real prose.
 */
final class PromotionRun implements ContextPass {

  private static final String RULE = "promotion-run";
  private static final int MOST_LINES = 6;
  private static final int MOST_WORDS = 30;

  @Override
  public void revise(Judgement judgement) {
    int carried = MOST_LINES;
    for (int i = 0; i < judgement.size(); i++) {
      if (judgement.isJunk(i, Category.PROMOTION)) {
        carried = 0;
      } else if (carried < MOST_LINES && belongs(judgement, i)) {
        carried++;
        judgement.strip(
            i, RULE, Category.PROMOTION, 0.7, "It goes on with the promotion above it.");
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
    boolean hinted = judgement.evidence().cues(line).stream().anyMatch(PromotionRun::isHint);
    if (hinted) {
      return true;
    }
    return shape.startsLower() && !judgement.isJunk(i) && !goesOn(judgement, i);
  }

  /**
   * A line in lower case goes on with a sentence of prose if the prose line above was left open.
   */
  private static boolean goesOn(Judgement judgement, int i) {
    return i > 0 && judgement.isProse(i - 1) && !judgement.line(i - 1).shape().endsSentence();
  }

  private static boolean isHint(Cue cue) {
    return cue.category() == Category.PROMOTION
        || cue.category() == Category.CONSENT
        || cue.category() == Category.LEGAL;
  }
}
