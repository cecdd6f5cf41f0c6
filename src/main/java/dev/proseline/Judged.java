package dev.proseline;

import dev.proseline.page.Line;
import dev.proseline.rule.Verdict;
import java.util.List;

/**
 * A line with all that was said of it. Immutable.
 *
 * @param line the line
 * @param verdict what counts in the end; open where no rule spoke, which means kept
 * @param votes what single classifiers said, abstentions left out; empty unless asked for by {@link
 *     Proseline#explain}
 */
public record Judged(Line line, Verdict verdict, List<Verdict> votes) {

  /** Takes a copy of the list. */
  public Judged {
    votes = List.copyOf(votes);
  }
}
