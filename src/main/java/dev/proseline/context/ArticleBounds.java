package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.List;

/**
 * Finds the stretches of the page that hold prose and strips the short lines between, before and
 * after them where there are signs of furniture.
 */
final class ArticleBounds implements ContextPass {

  @Override
  public void revise(Judgement judgement) {
    List<ProseStretch> bodies = ProseStretch.bodies(judgement);
    if (bodies.isEmpty()) {
      return;
    }
    int from = 0;
    for (ProseStretch body : bodies) {
      int title = TitleSearch.start(judgement, from, body.first());
      new FurnitureZone(judgement, from, title).strip(from == 0, false);
      from = body.last() + 1;
    }
    int comments = comments(judgement, from);
    new FurnitureZone(judgement, from, comments).strip(false, false);
    new FurnitureZone(judgement, comments, judgement.size()).strip(false, true);
  }

  /**
   * Where the comments start, or {@code from} if there are none. They stand right below their
   * article; a list above them may be the end of it.
   */
  private static int comments(Judgement judgement, int from) {
    for (int i = from; i < judgement.size(); i++) {
      if (judgement.isJunk(i, Category.COMMENT)) {
        return i;
      }
    }
    return from;
  }
}
