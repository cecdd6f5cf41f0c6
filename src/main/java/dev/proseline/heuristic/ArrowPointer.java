package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips a short line that an arrow marks as a link elsewhere: "» More on this", "Next story →".
 */
final class ArrowPointer implements LineClassifier {

  private static final int MOST_WORDS = 14;

  @Override
  public String id() {
    return "arrow-pointer";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Shape shape = line.shape();
    if (shape.length() > MOST_WORDS || shape.letters() < 3 || line.length() < 2) {
      return Vote.abstain();
    }
    boolean arrow = isArrow(line.charAt(0)) || isArrow(line.charAt(line.length() - 1));
    return arrow && !shape.endsSentence() && line.text().indexOf('\u00AB') < 0
        ? Vote.strip(Category.RELATED, 0.6, "An arrow marks it as a link to somewhere else.")
        : Vote.abstain();
  }

  private static boolean isArrow(char c) {
    return c == '\u00BB'
        || c == '\u203A'
        || c == '\u2192'
        || c == '\u25BA'
        || c == '\u25B6'
        || c == '\u27A4'
        || c == '\u279C'
        || c == '\u2197';
  }

  @Override
  public Examples examples() {
    return Examples.strip("\u00BB The price of a stamp", "The dockers' demands \u2192")
        .leave(
            "\u00ABThe price of a stamp\u00BB",
            "a \u2192 b means that a implies b.",
            "- The price of a stamp");
  }
}
