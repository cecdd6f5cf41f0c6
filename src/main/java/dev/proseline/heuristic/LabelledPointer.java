package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips "More from Transport: Why the bridge is closed": a weak cue for other articles, and a
 * colon soon after it.
 */
final class LabelledPointer implements LineClassifier {

  private static final int MOST_WORDS = 24;
  private static final int LONGEST_LABEL = 40;

  @Override
  public String id() {
    return "labelled-pointer";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (line.shape().length() > MOST_WORDS || !evidence.hasCue(line, LabelledPointer::opens)) {
      return Vote.abstain();
    }
    boolean sentence = line.shape().isSentence();
    return !sentence && hasLabel(line)
        ? Vote.strip(
            Category.RELATED,
            0.8,
            "A label such as \u201CMore from\u201D and a colon introduce another article.")
        : Vote.abstain();
  }

  private static boolean opens(Cue cue) {
    return cue.category() == Category.RELATED
        && cue.force() == Cue.Force.WEAK
        && cue.place().startsLine();
  }

  private static boolean hasLabel(Line line) {
    for (int i = 1; i < Math.min(line.length() - 1, LONGEST_LABEL); i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '|' || c == '\uFF1A') {
        return true;
      }
    }
    return false;
  }

  @Override
  public Examples examples() {
    return Examples.strip("More from Transport: Why the bridge is closed")
        .leave(
            "Don\'t miss: the cathedral and the tower.",
            "More from habit than hope, he went down to the harbour every morning.");
  }
}
