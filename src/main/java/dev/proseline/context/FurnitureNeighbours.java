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
      if (judgement.verdict(i).vote() instanceof Vote.Strip strip
          && judgement.isOpen(i)
          && !judgement.line(i).shape().endsSentence()
          && isAmongFurniture(judgement, i)) {
        String because = strip.because() + " The lines around it are furniture too.";
        judgement.strip(i, RULE, strip.category(), 0.65, because);
      }
    }
  }

  private static boolean isAmongFurniture(Judgement judgement, int i) {
    boolean first = i == 0;
    boolean last = i + 1 == judgement.size();
    boolean sureAbove = !first && judgement.isJunk(i - 1);
    boolean sureBelow = !last && judgement.isJunk(i + 1);
    boolean suspectBelow = !last && judgement.verdict(i + 1).isStrip();
    return (sureAbove || first && sureBelow) && (last || sureBelow || suspectBelow);
  }
}
