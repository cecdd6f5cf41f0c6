package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Role;
import dev.proseline.page.Shape;
import dev.proseline.rule.Cue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings back the headline. Of a web page it is the heading that says the page's title. Of a plain
 * text, where it went with the menu above it, it is the line nearest to the first paragraph that is
 * longer than a label and whose words the text says again; in scripts without spaces words cannot
 * be compared so, and nothing is done.
 */
final class LostHeadline implements ContextPass {

  private static final String RULE = "lost-headline";
  private static final double CONFIDENCE = 0.55;
  private static final String BECAUSE = "It stands above the text and speaks of the same.";

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 20;
  private static final int FEWEST_WORDS_OF_PARAGRAPH = 12;

  /** Author, date, share buttons and a caption may stand between headline and text. */
  private static final int FARTHEST = 10;

  /** So many UTF-16 code units of the text are searched for the words of a headline. */
  private static final int REACH = 3_000;

  /** So many of the headline's words must be said again. */
  private static final double SHARE = 0.75;

  private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int FEWEST_LETTERS = 4;

  /** "Summer holidays" and "in the summer's holiday": the last letters depend on the sentence. */
  private static final int ENDING = 2;

  @Override
  public void revise(Judgement judgement) {
    if (judgement.size() > 0 && judgement.line(0).markup().known()) {
      keepTitle(judgement);
    } else {
      searchAboveText(judgement);
    }
  }

  /** The heading that says the title which the page states about itself. */
  private static void keepTitle(Judgement judgement) {
    for (int i = 0; i < judgement.size(); i++) {
      Markup markup = judgement.line(i).markup();
      boolean title = markup.role() == Role.TITLE && markup.headline();
      if (title && judgement.isJunk(i)) {
        judgement.keep(i, RULE, CONFIDENCE, "It is the title that the page states about itself.");
      }
    }
  }

  private static void searchAboveText(Judgement judgement) {
    int first = 0;
    while (first < judgement.size() && !isParagraph(judgement, first)) {
      first++;
    }
    if (first < judgement.size()) {
      search(judgement, first);
    }
  }

  private static boolean isParagraph(Judgement judgement, int i) {
    return !judgement.isJunk(i)
        && judgement.length(i) >= FEWEST_WORDS_OF_PARAGRAPH
        && judgement.line(i).shape().sentenceEnds() > 0;
  }

  private static void search(Judgement judgement, int first) {
    String body = "";
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
      if (!mayBeHeadline(judgement, i)) {
        continue;
      }
      body = body.isEmpty() ? body(judgement, first) : body;
      if (speaksOf(judgement.line(i).text(), body)) {
        if (judgement.isJunk(i)) {
          judgement.keep(i, RULE, CONFIDENCE, BECAUSE);
        }
        return;
      }
    }
  }

  private static boolean mayBeHeadline(Judgement judgement, int i) {
    Line line = judgement.line(i);
    Shape shape = line.shape();
    return !judgement.settled().get(i).isStrip()
        && shape.length() >= FEWEST_WORDS
        && shape.length() <= MOST_WORDS
        && !shape.endsColon()
        && judgement.evidence().dateWords(line) == 0
        && !judgement.evidence().hasCue(line, cue -> cue.force() != Cue.Force.WEAK);
  }

  private static String body(Judgement judgement, int first) {
    String text = judgement.evidence().page().text();
    int start = judgement.line(first).span().start();
    return text.substring(start, Math.min(text.length(), start + REACH)).toLowerCase(Locale.ROOT);
  }

  private static boolean speaksOf(String headline, String body) {
    int words = 0;
    int said = 0;
    for (String word : WORD_ENDS.split(headline.toLowerCase(Locale.ROOT))) {
      if (word.length() >= FEWEST_LETTERS) {
        words++;
        String stem = word.substring(0, Math.max(FEWEST_LETTERS, word.length() - ENDING));
        said += body.contains(stem) ? 1 : 0;
      }
    }
    return words >= 2 && said >= SHARE * words;
  }
}
