package dev.proseline.context;

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
    new FurnitureZone(judgement, from, judgement.size()).strip(false, true);
  }
}
