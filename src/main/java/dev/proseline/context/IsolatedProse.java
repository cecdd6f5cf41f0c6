package dev.proseline.context;

import dev.proseline.page.Role;
import dev.proseline.rule.Category;

/**
 * Strips a sentence or two that stand alone deep among furniture: the summary of a teaser, the
 * claim in a footer. Only on pages that have an article elsewhere, and never a paragraph.
 */
final class IsolatedProse implements ContextPass {

  private static final int MOST_WORDS = 30;

  /** So many lines on both sides must be stripped. */
  private static final int DEPTH = 3;

  private static final int FEWEST_ARTICLE_WORDS = 150;

  @Override
  public void revise(Judgement judgement) {
    if (judgement.proseWords(0, judgement.size()) < FEWEST_ARTICLE_WORDS) {
      return;
    }
    int stripped = 0;
    for (int i = 0; i < judgement.size(); i++) {
      boolean alone =
          stripped >= DEPTH
              && judgement.isProse(i)
              && !isHeading(judgement, i)
              && judgement.length(i) <= MOST_WORDS;
      if (alone && isStrippedBelow(judgement, i)) {
        Category category = judgement.verdict(i - 1).category().orElseThrow();
        judgement.strip(
            i, "isolated-prose", kind(category), 0.6, "It stands alone among furniture.");
      }
      stripped = judgement.isJunk(i) ? stripped + 1 : 0;
    }
  }

  /** The title often stands alone among dates, images and buttons. */
  private static boolean isHeading(Judgement judgement, int i) {
    Role role = judgement.line(i).markup().role();
    return role == Role.TITLE || role == Role.HEADING;
  }

  private static boolean isStrippedBelow(Judgement judgement, int i) {
    for (int k = i + 1; k <= i + DEPTH && k < judgement.size(); k++) {
      if (!judgement.isJunk(k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A sentence below a headline is its teaser's; below a date or an image it may be anything of
   * that list.
   */
  private static Category kind(Category above) {
    return switch (above) {
      case BYLINE, CAPTION, SHARE, WIDGET, CREDIT -> Category.RELATED;
      default -> above;
    };
  }
}
