package dev.proseline.markup;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Region;
import dev.proseline.page.Role;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips what lies in an element that HTML has for furniture. */
final class Landmark implements LineClassifier {

  private static final double SURE = 0.88;

  /** What may be furniture of any kind: a phrase or a class word knows better. */
  private static final double GENERIC = 0.83;

  private static final double LIKELY = 0.7;
  private static final double SUSPICION = 0.4;
  private static final double LINKED = 0.5;
  private static final int FEWEST_WORDS_OF_QUESTION = 4;

  @Override
  public String id() {
    return "landmark";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Markup markup = line.markup();
    boolean apart = markup.outside() > 0;
    if (!markup.known() || markup.role() == Role.TITLE) {
      return Vote.abstain();
    }
    if (markup.in(Region.HIDDEN)) {
      boolean unfolded = !apart && line.shape().sentenceEnds() > 0 && markup.linkShare() < LINKED;
      return strip(
          named(markup, Category.WIDGET),
          unfolded ? SUSPICION : GENERIC,
          "The page does not show it.");
    }
    if (markup.in(Region.NAVIGATION)) {
      return strip(Category.NAVIGATION, apart ? SURE : LIKELY, "It lies in the page's navigation.");
    }
    if (markup.in(Region.FOOTER) && apart) {
      Category category = line.shape().copyright() ? Category.LEGAL : Category.NAVIGATION;
      return strip(named(markup, category), GENERIC, "It lies in the page's footer.");
    }
    if (markup.in(Region.CAPTION) && !markup.in(Region.TABLE)) {
      return strip(Category.CAPTION, SURE, "It is the caption of a figure.");
    }
    if (markup.in(Region.DIALOG)) {
      return strip(named(markup, Category.WIDGET), GENERIC, "It lies in a dialog.");
    }
    if (markup.in(Region.ASIDE) && apart) {
      return strip(named(markup, Category.RELATED), GENERIC, "It lies beside the article.");
    }
    boolean unfolds = markup.in(Region.BUTTON) && (markup.in(Region.HEADING) || asksAtLength(line));
    if (!unfolds && (markup.in(Region.BUTTON) || markup.in(Region.FORM))) {
      return strip(
          named(markup, Category.WIDGET), apart ? GENERIC : LIKELY, "It is part of a form.");
    }
    if (markup.in(Region.HEADER) && apart) {
      return strip(Category.NAVIGATION, LIKELY, "It lies in the page's header.");
    }
    if (markup.in(Region.AUTHOR) || markup.in(Region.TIME)) {
      return strip(
          named(markup, Category.BYLINE), LIKELY, "The markup says that it tells who or when.");
    }
    if (markup.in(Region.NOSCRIPT) && apart) {
      return strip(Category.WIDGET, LIKELY, "It shows without scripts only.");
    }
    return Vote.abstain();
  }

  /** The question that unfolds its answer. */
  private static boolean asksAtLength(Line line) {
    return line.shape().length() >= FEWEST_WORDS_OF_QUESTION
        && "?？؟".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** A class word may say what kind of furniture it is. */
  private static Category named(Markup markup, Category otherwise) {
    return markup.cue().flatMap(cue -> Category.ofSlug(cue.kind())).orElse(otherwise);
  }

  private static Vote strip(Category category, double confidence, String because) {
    return Vote.strip(category, confidence, because);
  }
}
