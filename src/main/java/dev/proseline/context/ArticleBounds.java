package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches of the page that hold prose and strips the short lines between, before and
 * after them where there are signs of furniture. A stretch grows while prose, counted by its words,
 * outweighs the other lines, and ends once the score has dropped too far below its best (the X-drop
 * of sequence alignment), so that a list inside the article does not divide it and a menu does not
 * join it.
 */
final class ArticleBounds implements ContextPass {

  private static final String RULE = "article-bounds";

  @Override
  public void revise(Judgement judgement) {
    List<Stretch> bodies = Stretch.bodies(judgement);
    if (bodies.isEmpty()) {
      return;
    }
    int from = 0;
    for (Stretch body : bodies) {
      Zone zone = new Zone(judgement, from, TitleSearch.start(judgement, from, body.first()));
      zone.strip(from == 0, false);
      from = body.last() + 1;
    }
    new Zone(judgement, from, judgement.size()).strip(false, true);
  }

  /** Lines without prose, from {@code from} to before {@code to}. */
  private record Zone(Judgement judgement, int from, int to) {

    /** So many short lines in a row are a menu even if no phrase of theirs is known. */
    private static final int MENU_LINES = 15;

    private static final int MENU_WORDS_A_LINE = 4;

    /** Between two stretches of prose only what stands this close to furniture goes with it. */
    private static final int NEAR = 3;

    void strip(boolean atStart, boolean atEnd) {
      int first = from;
      int last = to - 1;
      boolean inside = !atStart && !atEnd;
      if (inside || !isMenu()) {
        first = atStart ? from : firstFurniture();
        last = atEnd ? to - 1 : lastFurniture();
      }
      if (first >= 0 && last >= 0) {
        strip(first, last, inside && !isMenu() ? NEAR : Integer.MAX_VALUE);
      }
    }

    /** Strips open lines from first to last that are no farther from a furniture line than said. */
    private void strip(int first, int last, int reach) {
      Category above = Category.NAVIGATION;
      int since = 0;
      for (int i = from; i <= last; i++) {
        if (judgement.isJunk(i)) {
          above = judgement.verdict(i).category().orElseThrow();
          since = 0;
        } else if (i >= first
            && judgement.isOpen(i)
            && !judgement.line(i).shape().startsItem()
            && (reach > size() || furnitureWithin(i, reach))) {
          Category category = likely(above, since++, judgement.length(i));
          judgement.strip(
              i, RULE, category, 0.6, "It is a short line outside the article, among furniture.");
        }
      }
    }

    private int size() {
      return to - from;
    }

    private boolean furnitureWithin(int i, int reach) {
      for (int k = Math.max(from, i - reach); k <= Math.min(to - 1, i + reach); k++) {
        if (isFurniture(k)) {
          return true;
        }
      }
      return false;
    }

    private boolean isMenu() {
      int lines = 0;
      int words = 0;
      for (int i = from; i < to; i++) {
        if (judgement.isOpen(i)) {
          lines++;
          words += judgement.length(i);
        }
      }
      return lines >= MENU_LINES && words <= MENU_WORDS_A_LINE * lines;
    }

    private int firstFurniture() {
      for (int i = from; i < to; i++) {
        if (isFurniture(i)) {
          return i;
        }
      }
      return -1;
    }

    private int lastFurniture() {
      for (int i = to - 1; i >= from; i--) {
        if (isFurniture(i)) {
          return i;
        }
      }
      return -1;
    }

    /** Captions, credits, dates and ads stand inside articles too and prove nothing. */
    private boolean isFurniture(int i) {
      return judgement.isJunk(i)
          && switch (judgement.verdict(i).category().orElseThrow()) {
            case CAPTION, CREDIT, BYLINE, ADVERTISEMENT, WIDGET -> false;
            default -> true;
          };
    }

    private static Category likely(Category above, int since, int words) {
      boolean near =
          since < 8
              && (above == Category.RELATED
                  || above == Category.COMMENT
                  || above == Category.PROMOTION);
      if (near) {
        return above;
      }
      return words >= 6 ? Category.RELATED : Category.NAVIGATION;
    }
  }

  /** Looks for title and lead right above the first prose, past stripped lines. */
  private static final class TitleSearch {
    private static final int MOST_TITLE_LINES = 2;
    private static final int FARTHEST = 8;
    private static final int FEWEST_WORDS = 3;

    static int start(Judgement judgement, int from, int first) {
      int start = first;
      int titles = 0;
      for (int i = first - 1;
          i >= from && titles < MOST_TITLE_LINES && first - i <= FARTHEST;
          i--) {
        if (judgement.isJunk(i)) {
          continue;
        }
        if (judgement.length(i) < FEWEST_WORDS || judgement.verdict(i).isStrip()) {
          break;
        }
        titles++;
        start = i;
      }
      return start;
    }
  }

  /**
   * A stretch of prose. Immutable.
   *
   * @param first its first line, which is prose
   * @param last its last line, which is prose
   * @param score the words of its prose less the cost of the other lines in it
   */
  private record Stretch(int first, int last, int score) {
    private static final int MOST_PROSE_SCORE = 60;
    private static final int OPEN_COST = 4;
    private static final int JUNK_COST = 6;
    private static final int DROP = 40;

    /** A stretch with less prose than this may be a teaser or a slogan. */
    private static final int FEWEST_WORDS = 30;

    /** Of the best stretch's score; shorter ones are asides. */
    private static final double SHARE_OF_BEST = 0.2;

    static List<Stretch> bodies(Judgement judgement) {
      List<Stretch> all = all(judgement);
      int best = all.stream().mapToInt(Stretch::score).max().orElse(0);
      return all.stream()
          .filter(s -> s.score >= FEWEST_WORDS && s.score >= SHARE_OF_BEST * best)
          .toList();
    }

    private static List<Stretch> all(Judgement judgement) {
      List<Stretch> all = new ArrayList<>();
      int first = -1;
      int last = -1;
      int sum = 0;
      int best = 0;
      for (int i = 0; i < judgement.size(); i++) {
        boolean prose = judgement.isProse(i);
        if (first < 0 && !prose) {
          continue;
        }
        first = first < 0 ? i : first;
        sum += score(judgement, i, prose);
        if (prose && sum > best) {
          best = sum;
          last = i;
        } else if (sum < best - DROP || sum < 0) {
          all.add(new Stretch(first, last, best));
          first = -1;
          sum = 0;
          best = 0;
        }
      }
      if (first >= 0) {
        all.add(new Stretch(first, last, best));
      }
      return all;
    }

    private static int score(Judgement judgement, int i, boolean prose) {
      if (prose) {
        return Math.min(MOST_PROSE_SCORE, judgement.length(i));
      }
      return judgement.isJunk(i) ? -JUNK_COST : -OPEN_COST;
    }
  }
}
