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
 * Strips "By Mara Ellingsen", "By Mara Ellingsen, transport correspondent", also with a date or
 * reading time behind it: an author cue, then little but names and numbers.
 */
final class AuthorLine implements LineClassifier {

  private static final int MOST_WORDS = 16;
  private static final int MOST_REST_WORDS = 6;

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
    if (isNameAndDate(line, evidence)) {
      return Vote.strip(Category.BYLINE, 0.75, "It is a name and a date.");
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
    return namesFollow(line, evidence, cue)
        ? Vote.strip(Category.BYLINE, 0.8, "It names the author.")
        : Vote.abstain();
  }

  /** Whether names, and perhaps a date, make up the line behind the cue. */
  private static boolean namesFollow(Line line, Evidence evidence, Cue cue) {
    Shape shape = line.shape();
    boolean dated = evidence.numbers(line) > 0 && evidence.dateWords(line) > 0;
    int rest =
        evidence.words(line)
            - cue.words()
            - evidence.numbers(line)
            - (dated ? evidence.dateWords(line) : 0);
    int capitals = shape.capitalised() - (Character.isUpperCase(line.charAt(0)) ? 1 : 0);
    if (rest > MOST_REST_WORDS || evidence.functionWords(line) > cue.words() + (dated ? 4 : 2)) {
      return false;
    }
    if (dated) {
      return capitals >= 1
          && !cue.phrase().endsWith(":"); // "Date: 12 May 2024" is a fact of an event
    }
    boolean names = capitals >= rest || capitals >= 2 && shape.commas() > 0;
    boolean caseless = shape.capitals() == 0 && rest <= 3;
    return rest >= 2 && (names || caseless || shape.ideographs() > 0);
  }

  /** "Mara Ellingsen | 3 March 2024": two to four capitalised words, a separator, a date. */
  private static boolean isNameAndDate(Line line, Evidence evidence) {
    Shape shape = line.shape();
    int others = evidence.words(line) - evidence.numbers(line) - evidence.dateWords(line);
    boolean dated = evidence.numbers(line) >= 2 && evidence.dateWords(line) >= 1;
    boolean divided = shape.separators() >= 1 && hasBar(line);
    return dated
        && divided
        && others >= 2
        && others <= 4
        && shape.capitalised() >= others
        && Character.isUpperCase(line.charAt(0))
        && evidence.functionWords(line) == 0;
  }

  private static boolean hasBar(Line line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|' || c == '\u00B7' || c == '\u2022') {
        return true;
      }
    }
    return false;
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "By Mara Ellingsen",
            "By Mara Ellingsen | 3 March 2024",
            "Mara Ellingsen | 3 March 2024")
        .leave(
            "By the river",
            "By Functionality",
            "Paris, France: June 17\u201320, 2026",
            "By then the boats had left the harbour and the market was empty");
  }
}
