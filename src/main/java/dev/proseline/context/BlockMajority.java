package dev.proseline.context;

import dev.proseline.page.Break;
import dev.proseline.rule.Category;
import java.util.EnumMap;
import java.util.Map;

/**
 * Lines that stand together between two blank lines share their fate: where most of a small block
 * is stripped as one kind, its short rest goes with it, unless it is the post that a forum's
 * buttons stand around. Says nothing on pages without blank lines.
 */
final class BlockMajority implements ContextPass {

  private static final String RULE = "block-majority";
  private static final int MOST_LINES = 9;
  private static final int MOST_WORDS = 32;

  /** Shorter lines beside a consent notice may be the menu's. */
  private static final int FEWEST_WORDS = 4;

  private static final int FEWEST_BLOCKS = 3;

  @Override
  public void revise(Judgement judgement) {
    int blocks = 0;
    for (int i = 0; i < judgement.size(); i++) {
      blocks += judgement.line(i).before() == Break.BLANK ? 1 : 0;
    }
    if (blocks < FEWEST_BLOCKS) {
      return;
    }
    int from = 0;
    while (from < judgement.size()) {
      int to = from + 1;
      while (to < judgement.size() && judgement.line(to).before() != Break.BLANK) {
        to++;
      }
      revise(judgement, from, to);
      from = to;
    }
  }

  private static void revise(Judgement judgement, int from, int to) {
    if (to - from < 2 || to - from > MOST_LINES) {
      return;
    }
    Map<Category, Integer> counts = new EnumMap<>(Category.class);
    for (int i = from; i < to; i++) {
      if (judgement.isJunk(i)) {
        counts.merge(judgement.verdict(i).category().orElseThrow(), 1, Integer::sum);
      }
    }
    for (Category category : Category.values()) {
      boolean most = counts.getOrDefault(category, 0) * 2 >= to - from;
      if (most && isTelling(category)) {
        strip(judgement, from, to, category);
        return;
      }
    }
  }

  /** Kinds that come in blocks of sentences; links, dates and captions stand beside anything. */
  private static boolean isTelling(Category category) {
    return category == Category.PROMOTION
        || category == Category.CONSENT
        || category == Category.COMMENT;
  }

  private static void strip(Judgement judgement, int from, int to, Category category) {
    for (int i = from; i < to; i++) {
      boolean label = judgement.length(i) < FEWEST_WORDS && category == Category.CONSENT;
      boolean post = judgement.isProse(i) && category == Category.COMMENT;
      if (!judgement.isJunk(i) && !label && !post && judgement.length(i) <= MOST_WORDS) {
        String because = "Most lines of its block are " + category.noun() + ".";
        judgement.strip(i, RULE, category, 0.75, because);
      }
    }
  }
}
