package dev.proseline.markup;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Role;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips what lies outside the element that holds the page's prose, and keeps its own headings. */
final class Container implements LineClassifier {

  private static final double LINKED = 0.5;
  private static final double ARTICLE_SHARE = 0.4;
  private static final int FAR = 3;

  @Override
  public String id() {
    return "container";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Markup markup = line.markup();
    if (!markup.known()) {
      return Vote.abstain();
    }
    if (markup.role() == Role.TITLE) {
      return Vote.keep(0.95, "It is the page's title.");
    }
    if (markup.outside() > 0) {
      return outside(line, markup, evidence);
    }
    if (markup.linkShare() > LINKED) {
      return Vote.abstain();
    }
    return switch (markup.role()) {
      case HEADING -> Vote.keep(0.8, "It is a heading in the article.");
      case CODE -> Vote.keep(0.88, "It is code in the article.");
      case LIST_ITEM, TABLE_ROW, QUOTE -> Vote.keep(0.55, "It is part of the article's body.");
      default -> Vote.abstain();
    };
  }

  private static Vote outside(Line line, Markup markup, Evidence evidence) {
    boolean linked = markup.linkShare() > LINKED;
    boolean article = markup.containerShare() >= ARTICLE_SHARE;
    boolean sentence = line.shape().sentenceEnds() > 0;
    if (!linked && (!article || sentence && isBelowTitle(line, evidence))) {
      return Vote.abstain();
    }
    double confidence = linked ? 0.7 : !sentence ? 0.6 : markup.outside() >= FAR ? 0.78 : 0.4;
    Category category = line.shape().length() >= 6 ? Category.RELATED : Category.NAVIGATION;
    return Vote.strip(category, confidence, "It lies outside the element that holds the prose.");
  }

  /** Where the standfirst stands, often in the element of the title. */
  private static boolean isBelowTitle(Line line, Evidence evidence) {
    int above = line.index() - 1;
    return above >= 0 && evidence.page().lines().get(above).markup().role() == Role.TITLE;
  }
}
