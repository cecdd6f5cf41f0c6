package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import java.util.List;

/**
 * Brings back a heading that is the name of a network, "2. Facebook": one line between two
 * paragraphs of the text, where buttons would stand in a row.
 */
final class NetworkHeading implements ContextPass {

  private static final String RULE = "network-heading";
  private static final double CONFIDENCE = 0.6;
  private static final String BECAUSE = "It names a network between two paragraphs.";

  /** The list that the names of networks are in, alone of all buttons. */
  private static final String ALL_LANGUAGES = "common";

  private static final int MOST_WORDS = 5;
  private static final int FEWEST_WORDS_OF_PARAGRAPH = 10;

  @Override
  public void revise(Judgement judgement) {
    for (int i = 1; i + 1 < judgement.size(); i++) {
      if (judgement.isJunk(i, Category.SHARE)
          && isName(judgement, judgement.line(i))
          && isParagraph(judgement, i - 1)
          && isParagraph(judgement, i + 1)) {
        judgement.keep(i, RULE, CONFIDENCE, BECAUSE);
      }
    }
  }

  /** Whether one word is the only phrase in the line, in whatever lists, and names a network. */
  private static boolean isName(Judgement judgement, Line line) {
    if (line.shape().length() > MOST_WORDS) {
      return false;
    }
    boolean name = false;
    List<Cue> cues = judgement.evidence().cues(line);
    for (Cue cue : cues) {
      if (cue.words() > 1 || cue.firstWord() != cues.get(0).firstWord()) {
        return false;
      }
      name |= cue.language().equals(ALL_LANGUAGES);
    }
    return name;
  }

  private static boolean isParagraph(Judgement judgement, int i) {
    Shape shape = judgement.line(i).shape();
    return !judgement.isJunk(i)
        && shape.isSentence()
        && shape.length() >= FEWEST_WORDS_OF_PARAGRAPH;
  }
}
