package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;

/**
 * Brings back a heading such as "Terms of use" that a paragraph of prose follows: on a legal page
 * these words are the title or a section, in a footer they are links among links.
 */
final class LegalHeading implements ContextPass {

  private static final int MOST_WORDS = 8;
  private static final int FEWEST_PROSE_WORDS = 20;

  @Override
  public void revise(Judgement judgement) {
    for (int i = 0; i + 1 < judgement.size(); i++) {
      boolean label = judgement.isJunk(i, Category.LEGAL) && judgement.length(i) <= MOST_WORDS;
      if (label
          && !isSentence(judgement.line(i))
          && opensProse(judgement, i)
          && !judgement.line(i).text().contains("\u00A9")) {
        judgement.keep(i, "legal-heading", 0.6, "It is the heading of the paragraph below it.");
      }
    }
  }

  private static boolean isSentence(Line line) {
    return line.shape().isSentence();
  }

  private static boolean opensProse(Judgement judgement, int i) {
    int next = i + 1;
    boolean dated = judgement.isJunk(next, Category.BYLINE) && next + 1 < judgement.size();
    next = dated ? next + 1 : next;
    boolean alone =
        i == 0
            || !judgement.isJunk(i - 1, Category.LEGAL)
                && !judgement.isJunk(i - 1, Category.CONSENT);
    return alone && judgement.isProse(next) && judgement.length(next) >= FEWEST_PROSE_WORDS;
  }
}
