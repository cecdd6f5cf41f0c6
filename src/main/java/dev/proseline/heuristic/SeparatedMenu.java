package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips a menu or breadcrumb in one line: short labels with bars, arrows or dots between them. */
final class SeparatedMenu implements LineClassifier {

  private static final int FEWEST_SEPARATORS = 2;
  private static final int MOST_WORDS_A_LABEL = 3;

  @Override
  public String id() {
    return "separated-menu";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Shape shape = line.shape();
    if (shape.separators() < FEWEST_SEPARATORS || shape.sentenceEnds() > 0) {
      return Vote.abstain();
    }
    int labels = bars(line);
    if (labels < FEWEST_SEPARATORS || shape.digits() > shape.letters() / 4) {
      return Vote.abstain();
    }
    boolean tableRow = line.charAt(0) == '|';
    boolean shortLabels = shape.length() <= MOST_WORDS_A_LABEL * (labels + 1);
    boolean wordless = evidence.functionWords(line) * 5 <= evidence.words(line);
    return shortLabels && wordless && !tableRow
        ? Vote.strip(
            Category.NAVIGATION,
            0.7,
            "Short labels with separators between them are a menu or a breadcrumb.")
        : Vote.abstain();
  }

  /** Bars and arrows that stand free; code has them too, but with signs that menus do not have. */
  private static int bars(Line line) {
    int bars = 0;
    for (int i = 1; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      boolean comment = c == '/' && line.charAt(i + 1) == '/';
      if (comment || c == '=' || c == ';' || c == '{' || c == '<' || c == '[' || c == '"'
          || c == '(' || c == ':') {
        return 0;
      }
      boolean free = line.charAt(i - 1) == ' ' || line.charAt(i + 1) == ' ';
      boolean bar =
          c == '|'
              || c == '>'
              || c == '\u00BB'
              || c == '\u203A'
              || c == '\u2022'
              || c == '\u00B7'
              || c == '/';
      bars += bar && free && line.charAt(i - 1) != '-' ? 1 : 0;
    }
    return bars;
  }

  @Override
  public Examples examples() {
    return Examples.strip("Home > News > Politics", "Home | Sport | Culture | Weather")
        .leave(
            "| Name | Price | Stock |", "Berg | 6 | 3", "One | two", "pilots > boats // none left");
  }
}
