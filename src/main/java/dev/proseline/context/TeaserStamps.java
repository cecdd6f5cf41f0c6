package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the dates and authors of teasers, which stand beside the teasers' headlines, from the
 * byline of the article; and the months of an archive, of which many stand in a row.
 */
final class TeaserStamps implements ContextPass {

  private static final String RULE = "teaser-stamps";

  /** So many dates in a row are an archive's; a byline has one or two. */
  private static final int FEWEST_OF_ARCHIVE = 4;

  /** An author and a date; more lines are the box of a member of a forum. */
  private static final int MOST_OF_TEASER = 2;

  /** So many stamps at even distances are those of cards in a row. */
  private static final int FEWEST_CARDS = 4;

  private static final int MOST_LINES_OF_CARD = 6;

  private static final int MOST_WORDS = 10;

  /** "1.12.17" has so many. */
  private static final int DIGITS_OF_DATE = 5;

  /** Lines from one to before another, dates and authors all of them. */
  private record Stamp(int from, int to) {}

  @Override
  public void revise(Judgement judgement) {
    List<Stamp> stamps = stamps(judgement);
    int from = 0;
    while (from < stamps.size()) {
      int end = evenUpTo(stamps, from);
      boolean cards = end - from >= FEWEST_CARDS;
      stamps.subList(from, end).forEach(stamp -> name(judgement, stamp, cards));
      from = end;
    }
  }

  /** The runs of lines that are dates and authors. */
  private static List<Stamp> stamps(Judgement judgement) {
    List<Stamp> stamps = new ArrayList<>();
    int from = 0;
    while (from < judgement.size()) {
      int to = from;
      while (to < judgement.size() && judgement.isJunk(to, Category.BYLINE)) {
        to++;
      }
      if (to > from) {
        stamps.add(new Stamp(from, to));
      }
      from = to + 1;
    }
    return stamps;
  }

  /** Behind the last of the stamps that follow one at the same small distance. */
  private static int evenUpTo(List<Stamp> stamps, int first) {
    int end = first + 1;
    while (end < stamps.size()
        && distance(stamps, end) <= MOST_LINES_OF_CARD
        && distance(stamps, end) == distance(stamps, first + 1)) {
      end++;
    }
    return end;
  }

  private static int distance(List<Stamp> stamps, int k) {
    return stamps.get(k).from() - stamps.get(k - 1).from();
  }

  private static void name(Judgement judgement, Stamp stamp, boolean cards) {
    int from = stamp.from();
    int to = stamp.to();
    boolean archive = to - from >= FEWEST_OF_ARCHIVE && areDates(judgement, from, to);
    boolean teaser =
        to - from <= MOST_OF_TEASER
            && (cards && areShort(judgement, from, to) || isTeasers(judgement, from, to));
    for (int i = from; i < to && (teaser || archive); i++) {
      double confidence = judgement.verdict(i).vote().confidence();
      if (archive) {
        judgement.strip(i, RULE, Category.NAVIGATION, confidence, "It is a row of an archive.");
      } else {
        judgement.strip(i, RULE, Category.RELATED, confidence, "It is a teaser's date or author.");
      }
    }
  }

  /**
   * Between two teasers; for dates, one is enough where nothing kept stands beside them, which
   * could be the article that they are of.
   */
  private static boolean isTeasers(Judgement judgement, int from, int to) {
    boolean above = isTeaser(judgement, from - 1);
    boolean below = isTeaser(judgement, to);
    boolean dated =
        (above || below)
            && isJunkOrEnd(judgement, from - 1)
            && isJunkOrEnd(judgement, to)
            && areDates(judgement, from, to);
    return dated || above && below && areShort(judgement, from, to);
  }

  private static boolean isTeaser(Judgement judgement, int i) {
    return i >= 0 && i < judgement.size() && judgement.isJunk(i, Category.RELATED);
  }

  private static boolean isJunkOrEnd(Judgement judgement, int i) {
    return i < 0 || i >= judgement.size() || judgement.isJunk(i);
  }

  private static boolean areDates(Judgement judgement, int from, int to) {
    for (int i = from; i < to; i++) {
      int digits = judgement.line(i).shape().digits();
      boolean named = digits > 0 && judgement.evidence().dateWords(judgement.line(i)) > 0;
      if (!named && digits < DIGITS_OF_DATE) {
        return false;
      }
    }
    return areShort(judgement, from, to);
  }

  /** A box about the author has sentences, and stands beside other articles as well. */
  private static boolean areShort(Judgement judgement, int from, int to) {
    for (int i = from; i < to; i++) {
      if (judgement.length(i) > MOST_WORDS) {
        return false;
      }
    }
    return true;
  }
}
