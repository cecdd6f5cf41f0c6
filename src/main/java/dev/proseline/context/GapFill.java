package dev.proseline.context;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;

/**
 * Fills short gaps between two lines of one notice: the pitch of a promotion, the labels of a
 * consent dialogue.
 */
final class GapFill implements ContextPass {

  /** So many lines may stand between two lines of one notice. */
  private static final int WIDEST_GAP = 3;

  private static final int MOST_WORDS = 30;

  private static final int MOST_LABEL_WORDS = 3;

  private final Category category;

  GapFill(Category category) {
    this.category = category;
  }

  @Override
  public void revise(Judgement judgement) {
    int last = -1;
    for (int i = 0; i < judgement.size(); i++) {
      if (judgement.isJunk(i, category)) {
        boolean gap = last >= 0 && i - last - 1 <= WIDEST_GAP;
        if (gap && mayFill(judgement, last + 1, i)) {
          fill(judgement, last + 1, i);
        }
        last = i;
      }
    }
  }

  private void fill(Judgement judgement, int from, int to) {
    for (int i = from; i < to; i++) {
      if (judgement.isJunk(i, Category.SHARE) && judgement.length(i) > MOST_LABEL_WORDS) {
        continue;
      }
      judgement.strip(
          i, "gap-fill", category, 0.75, "It stands between two lines of " + category.noun() + ".");
    }
  }

  private boolean mayFill(Judgement judgement, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isParagraph(judgement, i)
          || judgement.isJunk(i) && !isCompanion(judgement.verdict(i).category().orElseThrow())) {
        return false;
      }
    }
    return true;
  }

  /** Prose that is longer than a pitch, or stands by itself and speaks of no such thing. */
  private boolean isParagraph(Judgement judgement, int i) {
    if (!judgement.isProse(i)) {
      return false;
    }
    Line line = judgement.line(i);
    boolean apart = line.before() == Break.BLANK && judgement.line(i + 1).before() == Break.BLANK;
    return judgement.length(i) > MOST_WORDS
        || category == Category.PROMOTION
            && apart
            && !judgement.evidence().hasCue(line, GapFill::isHint);
  }

  /** Whether a phrase says that the line may belong to a notice. */
  static boolean isHint(Cue cue) {
    return cue.category() == Category.PROMOTION
        || cue.force() != Cue.Force.WEAK && isCompanion(cue.category());
  }

  /**
   * What stands between the lines of a notice as well: privacy sentences, a log-in link, an e-mail
   * button.
   */
  private static boolean isCompanion(Category category) {
    return switch (category) {
      case PROMOTION, CONSENT, LEGAL, NAVIGATION, SHARE -> true;
      default -> false;
    };
  }
}
