package dev.proseline.markup;

import dev.proseline.html.HtmlReader;
import dev.proseline.lexicon.Languages;
import dev.proseline.lexicon.Lexicon;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.rule.Category;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import dev.proseline.text.TextReader;

/** Votes of one classifier on lines of small pages. */
final class Votes {

  private static final Lexicon LEXICON = Lexicon.of(Languages.all());

  static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the"
          + " few who took it stood at the rail and did not talk.";

  /** An element that holds the page's prose. */
  static final String ARTICLE =
      "<div id=m><p>" + PROSE + "</p><p>" + PROSE + "</p><p>" + PROSE + "</p></div>";

  private Votes() {}

  /** The vote on the line with this text. */
  static Vote on(String text, String body, LineClassifier classifier) {
    return vote(text, HtmlReader.read("<body>" + body, "", false), classifier);
  }

  /** The vote on a plain text of one line. */
  static Vote onPlain(String text, LineClassifier classifier) {
    return vote(text, TextReader.read(text), classifier);
  }

  private static Vote vote(String text, Page page, LineClassifier classifier) {
    Line line =
        page.lines().stream()
            .filter(l -> l.text().equals(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no line '" + text + "' in " + page.lines()));
    return classifier.judge(line, LEXICON.scan(page));
  }

  /** The category that a vote strips as, or null. */
  static Category category(Vote vote) {
    return vote instanceof Vote.Strip strip ? strip.category() : null;
  }
}
