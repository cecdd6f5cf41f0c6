package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import java.util.regex.Pattern;

/** Strips a short line of counts beside a network's name: "Facebook 1.2K", "34 Twitter". */
final class ShareCounter implements LineClassifier {

  private static final int MOST_WORDS = 6;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  @Override
  public String id() {
    return "share-counter";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (evidence.cues(line).isEmpty()
        || evidence.words(line) > MOST_WORDS
        || evidence.numbers(line) == 0) {
      return Vote.abstain();
    }
    boolean network = evidence.hasCue(line, c -> c.category() == Category.SHARE);
    boolean little = evidence.words(line) - evidence.numbers(line) <= 3;
    return network
            && little
            && !line.shape().endsSentence()
            && line.charAt(line.length() - 1) != '%'
            && !holdsYear(line.text())
        ? Vote.strip(Category.SHARE, 0.8, "It is a count beside the name of a network.")
        : Vote.abstain();
  }

  /** "Facebook 2004" is an entry of a list; a count of so many has a sign between its digits. */
  private static boolean holdsYear(String line) {
    return YEAR.matcher(line).find();
  }

  @Override
  public Examples examples() {
    return Examples.strip("Facebook 1.2K", "34 Twitter")
        .leave(
            "Facebook lost 3 of 7 appeals in March.", "34 boats", "Twitter: 35%", "Facebook 2004");
  }
}
