package dev.proseline.context;

import dev.proseline.rule.Category;

/**
 * Strips the readers' comments between the furniture of a comment area, once most of the page's
 * prose lies above.
 */
final class CommentArea implements ContextPass {

  private static final String RULE = "comment-area";
  private static final int FEWEST_SIGNS = 2;
  private static final int MOST_LINES_WITHOUT_SIGN = 8;

  /** More prose than this between two buttons is no comment of theirs. */
  private static final int MOST_WORDS_UNSIGNED = 30;

  @Override
  public void revise(Judgement judgement) {
    int[] proseWords = proseWordsUpTo(judgement);
    int total = proseWords[judgement.size()];
    int i = 0;
    while (i < judgement.size()) {
      if (judgement.isJunk(i, Category.COMMENT) && proseWords[i] * 2 >= total && total > 0) {
        i = area(judgement, i);
      } else {
        i++;
      }
    }
  }

  private static int area(Judgement judgement, int from) {
    int last = from;
    int signs = 0;
    for (int i = from; i < judgement.size() && i - last <= MOST_LINES_WITHOUT_SIGN; i++) {
      if (isSign(judgement, i)) {
        last = i;
        signs++;
      }
    }
    boolean muchProse = judgement.proseWords(from, last + 1) > MOST_WORDS_UNSIGNED;
    if (signs >= (muchProse ? FEWEST_SIGNS + 1 : FEWEST_SIGNS)) {
      strip(judgement, from, last);
    }
    return last + 1;
  }

  private static void strip(Judgement judgement, int from, int last) {
    for (int i = from; i <= last; i++) {
      if (!judgement.isJunk(i) || judgement.isJunk(i, Category.BYLINE)) {
        judgement.strip(i, RULE, Category.COMMENT, 0.75, "It stands among readers' comments.");
      }
    }
  }

  /**
   * Comment furniture, also where it is only suspected, and the stamps of date and name above a
   * comment.
   */
  private static boolean isSign(Judgement judgement, int i) {
    return judgement.verdict(i).strips(Category.COMMENT) || judgement.isJunk(i, Category.BYLINE);
  }

  private static int[] proseWordsUpTo(Judgement judgement) {
    int[] words = new int[judgement.size() + 1];
    for (int i = 0; i < judgement.size(); i++) {
      words[i + 1] = words[i] + (judgement.isProse(i) ? judgement.length(i) : 0);
    }
    return words;
  }
}
