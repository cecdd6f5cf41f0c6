package dev.proseline.context;

import dev.proseline.page.Markup;
import dev.proseline.page.Region;
import dev.proseline.page.Role;
import dev.proseline.rule.Category;

/**
 * Strips the few labels that are left of a page of menus: one whose content a script would have
 * loaded, or that has none.
 */
final class EmptyPage implements ContextPass {

  private static final int MOST_WORDS = 20;

  /** So many words of menus stand beside each word left. */
  private static final int MENUS = 15;

  @Override
  public void revise(Judgement judgement) {
    int left = 0;
    int stripped = 0;
    for (int i = 0; i < judgement.size(); i++) {
      if (judgement.isJunk(i)) {
        stripped += judgement.length(i);
      } else if (isContent(judgement, i)) {
        return;
      } else {
        left += judgement.length(i);
      }
    }
    if (left > 0 && left <= MOST_WORDS && stripped >= MENUS * left) {
      strip(judgement);
    }
  }

  /** What the page shows as its title, a sentence, or what a classifier keeps. */
  private static boolean isContent(Judgement judgement, int i) {
    Markup markup = judgement.line(i).markup();
    if (markup.in(Region.HIDDEN)) {
      return false;
    }
    return markup.role() == Role.TITLE
        || judgement.line(i).shape().sentenceEnds() > 0
        || judgement.settled().get(i).isKeep();
  }

  private static void strip(Judgement judgement) {
    for (int i = 0; i < judgement.size(); i++) {
      if (!judgement.isJunk(i)) {
        judgement.strip(
            i, "empty-page", Category.NAVIGATION, 0.6, "It is left over on a page of menus.");
      }
    }
  }
}
