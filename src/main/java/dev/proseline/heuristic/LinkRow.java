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
    int links = LinkTarget.links(line.text());
    return links >= FEWEST_LINKS && line.shape().length() <= links * MOST_WORDS_A_LINK
        ? Vote.strip(Category.NAVIGATION, 0.7, "Short links side by side are a menu.")
        : Vote.abstain();
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
