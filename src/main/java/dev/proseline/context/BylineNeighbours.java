package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the rest of a byline: a bare name beside a date or an author line, and below the article
 * the author box, a paragraph that starts with a name from the byline.
 */
final class BylineNeighbours implements ContextPass {

  private static final String RULE = "byline-neighbours";
  private static final Pattern NAME_ENDS = Pattern.compile("[\\s,|\u00B7\u2013\u2014]+");
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_BOX_WORDS = 70;

  /** An author box with more prose than this below it may be a paragraph of the article. */
  private static final int MOST_PROSE_BELOW = 40;

  /** So many words of prose in so many lines above it: it stands below an article. */
  private static final int FEWEST_PROSE_ABOVE = 40;

  private static final int PROSE_REACH = 12;

  @Override
  public void revise(Judgement judgement) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < judgement.size(); i++) {
      if (judgement.isOpen(i) && isName(judgement, i) && besideByline(judgement, i)) {
        double confidence = isAboveDate(judgement, i) ? 0.75 : 0.65;
        judgement.strip(
            i, RULE, Category.BYLINE, confidence, "It is a name beside a byline or date.");
      }
      if (judgement.isJunk(i, Category.BYLINE)) {
        addName(judgement.line(i), names);
      }
    }
    authorBoxes(judgement, names);
  }

  private static boolean isName(Judgement judgement, int i) {
    Shape shape = judgement.line(i).shape();
    return shape.words() >= 2
        && shape.words() <= MOST_NAME_WORDS
        && shape.ideographs() == 0
        && shape.capitalised() == shape.words()
        && !shape.endsSentence()
        && !shape.endsColon()
        && shape.digits() == 0
        && judgement.evidence().functionWords(judgement.line(i)) == 0;
  }

  private static boolean besideByline(Judgement judgement, int i) {
    return i > 0 && judgement.isJunk(i - 1, Category.BYLINE)
        || i + 1 < judgement.size() && judgement.isJunk(i + 1, Category.BYLINE);
  }

  /** As authors stand; below a date, or beside another name, it may be a heading. */
  private static boolean isAboveDate(Judgement judgement, int i) {
    return i + 1 < judgement.size()
        && judgement.isJunk(i + 1, Category.BYLINE)
        && judgement.line(i + 1).shape().digits() > 0;
  }

  /**
   * The first two capitalised words in a row; a byline's name in the scripts that have capitals.
   */
  private static void addName(Line line, Set<String> names) {
    String[] words = NAME_ENDS.split(line.text());
    for (int i = 0; i + 1 < words.length; i++) {
      if (isCapitalised(words[i]) && isCapitalised(words[i + 1])) {
        names.add(words[i] + " " + words[i + 1]);
      }
    }
  }

  private static boolean isCapitalised(String word) {
    return word.length() >= 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).anyMatch(Character::isLowerCase);
  }

  private static void authorBoxes(Judgement judgement, Set<String> names) {
    int[] proseBelow = proseBelow(judgement);
    for (int i = 1; i < judgement.size(); i++) {
      boolean candidate =
          !judgement.isJunk(i)
              && judgement.length(i) <= MOST_BOX_WORDS
              && proseBelow[i] < MOST_PROSE_BELOW;
      if (candidate
          && (isHeading(judgement, i - 1)
              || judgement.isProse(i) && startsWithName(judgement.line(i), names))) {
        judgement.strip(i, RULE, Category.BYLINE, 0.7, "It presents the author below the article.");
      }
    }
  }

  /** By line: the words of prose below it. */
  private static int[] proseBelow(Judgement judgement) {
    int[] words = new int[judgement.size()];
    for (int i = judgement.size() - 2; i >= 0; i--) {
      words[i] = words[i + 1] + (judgement.isProse(i + 1) ? judgement.length(i + 1) : 0);
    }
    return words;
  }

  /** "About the author", or a name below it: a byline without a date, below some prose. */
  private static boolean isHeading(Judgement judgement, int i) {
    return judgement.isJunk(i, Category.BYLINE)
        && judgement.line(i).shape().digits() == 0
        && judgement.proseWords(Math.max(0, i - PROSE_REACH), i) >= FEWEST_PROSE_ABOVE;
  }

  private static boolean startsWithName(Line line, Set<String> names) {
    String text = line.text();
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    return second > 0 && names.contains(text.substring(0, second));
  }
}
