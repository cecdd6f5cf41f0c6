package dev.proseline.context;

import dev.proseline.rule.Vote;

/**
 * Confirms a suspicion where the nearest lines on both sides are stripped, or on one side and the
 * page ends on the other.
 */
final class FurnitureNeighbours implements ContextPass {

  private static final String RULE = "furniture-neighbours";

  @Override
  public void revise(Judgement judgement) {
    for (int i = 0; i < judgement.size(); i++) {
      if (judgement.verdict(i).vote() instanceof Vote.Strip strip && judgement.isOpen(i)) {
        boolean above = i == 0 || judgement.isJunk(i - 1);
        boolean below =
            i + 1 == judgement.size()
                || judgement.isJunk(i + 1)
                || judgement.verdict(i + 1).isStrip();
        if (above && below && judgement.size() > 1) {
          judgement.strip(
              i,
              RULE,
              strip.category(),
              0.65,
              strip.because() + " The lines around it are furniture too.");
        }
      }
    }
  }
}
