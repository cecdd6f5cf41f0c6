package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips the data of a page's scripts that an extractor took for text: keys and values written by a
 * program, with no blank behind the colon (JSON, RFC 8259). Examples that people write have blanks.
 * Not API.
 */
public final class ScriptData implements LineClassifier {

  private static final int FEWEST_KEYS = 4;

  /** So many where the line does not open as data do: the rest of an attribute. */
  private static final int FEWEST_KEYS_INSIDE = 12;

  /** Of so many keys at most one has a blank behind its colon. */
  private static final int KEYS_A_BLANK = 10;

  private static final int MOST_CHARACTERS_A_KEY = 150;

  @Override
  public String id() {
    return "script-data";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    return isData(line) && !CodeSigns.areAnnounced(line, evidence)
        ? Vote.strip(Category.WIDGET, 0.9, "It is data for a script of the page.")
        : Vote.abstain();
  }

  /** Whether a line is data that a program wrote. */
  public static boolean isData(Line line) {
    char first = line.charAt(0);
    if (Character.isLetterOrDigit(first) || line.length() < 4 * FEWEST_KEYS) {
      return false;
    }
    boolean opens = first == '{' || first == '[';
    return isData(line, opens ? FEWEST_KEYS : FEWEST_KEYS_INSIDE);
  }

  private static boolean isData(Line line, int fewestKeys) {
    int keys = 0;
    int blanks = 0;
    for (int i = 1; i + 1 < line.length(); i++) {
      char quote = line.charAt(i - 1);
      if (line.charAt(i) == ':' && (quote == '"' || quote == '\'')) {
        boolean blank = line.charAt(i + 1) == ' ';
        keys += blank ? 0 : 1;
        blanks += blank ? 1 : 0;
      }
    }
    return keys >= fewestKeys
        && blanks * KEYS_A_BLANK <= keys
        && line.length() <= keys * MOST_CHARACTERS_A_KEY;
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "{\"columns\":3,\"gap\":12,\"autoplay\":true,\"items\":[]}",
            "[{\"id\":7,\"slug\":\"ferries\",\"parent\":0,\"label\":\"Ferries\"}]")
        .leave(
            "{ \"columns\": 3, \"gap\": 12, \"autoplay\": true, \"items\": [] }",
            "[{\"id\":7,\"slug\":\"ferries\"}]",
            "\"Leave it\": that was all that she wrote.");
  }
}
