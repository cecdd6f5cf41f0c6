package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips the stamp above a reader's comment: a date with "at" and a time, or "3 hours ago" with
 * "Reply".
 */
final class CommentStamp implements LineClassifier {

  private static final int MOST_WORDS = 14;

  @Override
  public String id() {
    return "comment-stamp";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (evidence.cues(line).isEmpty()
        || evidence.words(line) > MOST_WORDS
        || evidence.numbers(line) == 0
        || line.shape().endsSentence()) {
      return Vote.abstain();
    }
    boolean comment = evidence.hasCue(line, c -> c.category() == Category.COMMENT);
    int numbers = evidence.numbers(line);
    boolean dated = numbers >= 3 || numbers == 2 && evidence.dateWords(line) > 0;
    return comment && dated
        ? Vote.strip(
            Category.COMMENT,
            0.88,
            "A date beside a comment button stands above a reader's comment.")
        : Vote.abstain();
  }

  @Override
  public Examples examples() {
    return Examples.strip("March 3, 2024 at 5:14 pm Reply")
        .leave("March 3, 2024 at 5:14 pm", "Reply of 3 March", "10 replies to your questions");
  }
}
