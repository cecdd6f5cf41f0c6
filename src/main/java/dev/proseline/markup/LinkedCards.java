package dev.proseline.markup;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Role;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips lists and cards that are made of links. */
final class LinkedCards implements LineClassifier {

  private static final double LINE = 0.8;
  private static final double BOX = 0.6;

  @Override
  public String id() {
    return "linked-cards";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Markup markup = line.markup();
    boolean linked = markup.linkShare() >= LINE && markup.boxLinkShare() >= BOX;
    if (!markup.known() || !linked || markup.role() == Role.TITLE || markup.boxLines() < 3) {
      return Vote.abstain();
    }
    Category category = line.shape().length() >= 6 ? Category.RELATED : Category.NAVIGATION;
    return Vote.strip(category, 0.65, "It is one of several links side by side.");
  }
}
