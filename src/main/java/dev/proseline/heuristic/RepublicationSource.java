package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips an article as HTML source in one line, which a "republish this article" box offers to
 * copy: whole paragraphs between tags. Examples of HTML in a manual are shorter.
 */
final class RepublicationSource implements LineClassifier {

  private static final int FEWEST_PARAGRAPHS = 2;
  private static final int FEWEST_WORDS = 80;

  /** Between two tags of text there are some ten words and more; in code there are one or two. */
  private static final int FEWEST_WORDS_A_TAG = 6;

  private static final String PARAGRAPH_END = "</p>";

  @Override
  public String id() {
    return "republication-source";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (line.charAt(0) != '<' || evidence.words(line) < FEWEST_WORDS) {
      return Vote.abstain();
    }
    String text = line.text();
    int paragraphs = 0;
    for (int at = text.indexOf(PARAGRAPH_END); at >= 0; at = text.indexOf(PARAGRAPH_END, at + 1)) {
      paragraphs++;
    }
    long tags = text.chars().filter(c -> c == '<').count();
    return paragraphs >= FEWEST_PARAGRAPHS && evidence.words(line) >= FEWEST_WORDS_A_TAG * tags
        ? Vote.strip(Category.LEGAL, 0.9, "It is an article as HTML source, for republication.")
        : Vote.abstain();
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "<h1>The last ferry of the year</h1> <p>The ferry left the island at noon on Friday with nobody on board but"
                + " the crew, two goats and a piano that had been waiting on the quay since the spring, and it will not be"
                + " back before the ice has gone.</p> <p>Those who stay behind say that they like the silence best, and that"
                + " the first weeks of it are the hardest, for there is nothing to do but to wait for the post, which comes"
                + " by helicopter if the wind allows it, and by sledge later in the winter when the bay is frozen over.</p>")
        .leave(
            "<p>Short</p> <p>examples</p>",
            "<ul> <li>A list item</li> <li>Another</li> </ul>",
            "<3 is what she wrote below every letter she ever sent me.");
  }
}
