package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips "By Mara Ellingsen", also with a date or reading time behind it: an author cue, then
 * little but names and numbers.
 */
final class AuthorLine implements LineClassifier {

  private static final int MOST_WORDS = 16;

  @Override
  public String id() {
    return "author-line";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Shape shape = line.shape();
    int words = evidence.words(line);
    if (words < 2 || words > MOST_WORDS || shape.endsSentence() || shape.endsColon()) {
      return Vote.abstain();
    }
    Cue cue = null;
    for (Cue each : evidence.cues(line)) {
      boolean author = each.category() == Category.BYLINE && each.force() == Cue.Force.WEAK;
      if (author && each.place().startsLine()) {
        cue = each;
      }
    }
    if (cue == null) {
      return Vote.abstain();
    }
    int rest = words - cue.words() - evidence.dateWords(line) - evidence.numbers(line);
    boolean names =
        shape.capitalised() >= Math.max(1, rest) || shape.ideographs() > 0 || shape.capitals() == 0;
    boolean plain = evidence.functionWords(line) <= 2 + cue.words();
    return rest >= 0 && rest <= 6 && names && plain
        ? Vote.strip(Category.BYLINE, 0.8, "It names the author.")
        : Vote.abstain();
  }

  @Override
  public Examples examples() {
    return Examples.strip("By Mara Ellingsen", "By Mara Ellingsen | 3 March 2024")
        .leave("By the river", "By then the boats had left the harbour and the market was empty");
  }
}
