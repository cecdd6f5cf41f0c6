package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips a row of hash tags. */
final class TagRun implements LineClassifier {

  @Override
  public String id() {
    return "tag-run";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (line.charAt(0) != '#') {
      return Vote.abstain();
    }
    int tags = 0;
    for (int i = 0; i + 1 < line.length(); i++) {
      boolean starts = i == 0 || Character.isWhitespace(line.charAt(i - 1));
      if (line.charAt(i) == '#' && starts && Character.isLetter(line.charAt(i + 1))) {
        tags++;
      }
    }
    boolean only = tags > 0 && tags == spaces(line) + 1;
    return only ? Vote.strip(Category.NAVIGATION, 0.75, "It is a row of tags.") : Vote.abstain();
  }

  private static int spaces(Line line) {
    int spaces = 0;
    for (int i = 1; i < line.length(); i++) {
      boolean starts =
          Character.isWhitespace(line.charAt(i)) && !Character.isWhitespace(line.charAt(i - 1));
      spaces += starts ? 1 : 0;
    }
    return spaces;
  }

  @Override
  public Examples examples() {
    return Examples.strip("#harbour", "#harbour #storm #night")
        .leave("# Heading", "#1 in the charts", "#harbour is what they typed");
  }
}
