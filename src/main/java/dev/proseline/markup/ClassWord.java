package dev.proseline.markup;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Markup.ClassCue;
import dev.proseline.page.Role;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips what the class or id of an element around it names. */
final class ClassWord implements LineClassifier {

  private static final double APART = 0.86;
  private static final double INSIDE = 0.78;
  private static final double GENERIC = 0.6;
  private static final double SUSPICION = 0.4;
  private static final double SMALL = 0.15;
  private static final double LINKED = 0.5;

  @Override
  public String id() {
    return "class-word";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Markup markup = line.markup();
    if (markup.cue().isEmpty() || markup.role() == Role.TITLE) {
      return Vote.abstain();
    }
    ClassCue cue = markup.cue().get();
    Category category = Category.ofSlug(cue.kind()).orElseThrow();
    String because =
        "An element around it is called “" + cue.words() + "”, " + category.noun() + ".";
    return Vote.strip(category, confidence(markup, cue), because);
  }

  private static double confidence(Markup markup, ClassCue cue) {
    boolean apart = markup.outside() > 0;
    if (cue.weak()) {
      return apart || markup.linkShare() > LINKED ? GENERIC : SUSPICION;
    }
    return apart ? APART : cue.share() <= SMALL ? INSIDE : GENERIC;
  }
}
