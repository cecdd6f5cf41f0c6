package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import dev.proseline.unicode.LinkTarget;

/**
 * Strips a menu that another extractor left in Markdown: short links side by side and nothing else.
 */
final class LinkRow implements LineClassifier {

  /** Articles list their sources as links, one a line. */
  private static final int FEWEST_LINKS = 2;

  private static final int MOST_WORDS_A_LINK = 4;

  private static final String SEPARATORS = " *-+|\u00B7\u2022/,";

  @Override
  public String id() {
    return "link-row";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    char last = line.charAt(line.length() - 1);
    if (last != ')' || line.shape().sentenceEnds() > 0) {
      return Vote.abstain();
    }
    int links = links(line.text());
    return links >= FEWEST_LINKS && line.shape().length() <= links * MOST_WORDS_A_LINK
        ? Vote.strip(Category.NAVIGATION, 0.7, "Short links side by side are a menu.")
        : Vote.abstain();
  }

  /** How many links make up the text; 0 if there is anything else. */
  private static int links(String text) {
    int links = 0;
    int at = 0;
    while (at < text.length()) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        at++;
        continue;
      }
      int close = text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
      int end = close < 0 ? -1 : LinkTarget.end(text, close, text.length());
      if (end <= close + 1) {
        return 0;
      }
      links++;
      at = end;
    }
    return links;
  }

  @Override
  public Examples examples() {
    return Examples.strip("[Boats](/boats) | [Locks](/locks)", "[Sign in](/in)[Join](/join)")
        .leave(
            "* [Boats](/boats)",
            "[A history of the locks of the north](/locks) [The men who built them](/men)",
            "[Boats](/boats) and [locks](/locks)",
            "[Boats] (for hire)");
  }
}
