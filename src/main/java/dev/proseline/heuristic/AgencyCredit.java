package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips a line that holds nothing but agencies' initials: "(AP/Reuters)", "mar/dpa". */
final class AgencyCredit implements LineClassifier {

  @Override
  public String id() {
    return "agency-credit";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (evidence.cues(line).isEmpty()
        || line.length() < 5
        || line.length() > 40
        || line.shape().digits() > 0) {
      return Vote.abstain();
    }
    boolean bracketed = line.charAt(0) == '(' && line.charAt(line.length() - 1) == ')';
    boolean named =
        evidence.hasCue(
            line, c -> c.category() == Category.CREDIT || c.category() == Category.CAPTION);
    boolean slash = line.text().indexOf('/') > 0 || line.text().indexOf(',') > 0;
    return named
            && (bracketed || slash)
            && !line.shape().endsSentence()
            && line.shape().length() <= 6
        ? Vote.strip(Category.CREDIT, 0.78, "It holds nothing but the initials of agencies.")
        : Vote.abstain();
  }

  @Override
  public Examples examples() {
    return Examples.strip("(AP/Reuters)", "mar/dpa")
        .leave("(laughter)", "and/or", "(AP) The harbour was quiet.");
  }
}
