package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Strips the readers' comments between the furniture of a comment area, once most of the page's
 * prose lies above, or an article above and the heading of the comments between.
 */
final class CommentArea implements ContextPass {

  private static final String RULE = "comment-area";
  private static final int FEWEST_SIGNS = 2;
  private static final int MOST_LINES_WITHOUT_SIGN = 8;

  /** Where a heading says that comments follow, a comment may be longer. */
  private static final int MOST_LINES_BELOW_HEADING = 20;

  /** With more above the first half of the prose, what readers write is the page. */
  private static final int MOST_SIGNS_ABOVE = 2;

  /** More prose than this between two buttons is no comment of theirs. */
  private static final int MOST_WORDS_UNSIGNED = 30;

  /** Prose enough for an article of its own, however much is said about it below. */
  private static final int FEWEST_WORDS_ABOVE = 150;

  /** So often one button says that readers write here. */
  private static final int FEWEST_BUTTONS = 3;

  /** So many stamps with the time of day say the same; posts are stamped with their day. */
  private static final int FEWEST_TIMES = 4;

  /** A heading that starts like another stands above each post. */
  private static final int TELLING_START = 10;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern TIME = Pattern.compile("\\d[:.h]\\d\\d");

  @Override
  public void revise(Judgement judgement) {
    int[] proseWords = proseWordsUpTo(judgement);
    int above = 0;
    int i = 0;
    while (i < judgement.size() && above <= MOST_SIGNS_ABOVE) {
      boolean sure = judgement.isJunk(i, Category.COMMENT);
      if (sure && isBelowMostProse(judgement, i, proseWords)) {
        i = area(judgement, i, MOST_LINES_WITHOUT_SIGN);
      } else if (proseWords[i] >= FEWEST_WORDS_ABOVE && isHeading(judgement, i, sure)) {
        i = area(judgement, i, MOST_LINES_BELOW_HEADING);
      } else {
        above += sure ? 1 : 0;
        i++;
      }
    }
  }

  private static boolean isBelowMostProse(Judgement judgement, int i, int[] proseWords) {
    int above = proseWords[i];
    return above > 0 && above * 2 >= proseWords[judgement.size()];
  }

  /** A line that is suspected only needs the surer of the two signs. */
  private static boolean isHeading(Judgement judgement, int i, boolean sure) {
    return judgement.verdict(i).strips(Category.COMMENT)
        && (timesFollow(judgement, i) || sure && buttonsFollow(judgement, i));
  }

  /** Below it stamps with the time of day stand again and again. */
  private static boolean timesFollow(Judgement judgement, int from) {
    int times = 0;
    int last = from;
    for (int i = from + 1;
        times < FEWEST_TIMES && isWithin(judgement, i, last, MOST_LINES_WITHOUT_SIGN);
        i++) {
      boolean stamp = judgement.isJunk(i, Category.BYLINE);
      if (stamp && TIME.matcher(judgement.line(i).text()).find()) {
        times++;
        last = i;
      }
    }
    return times >= FEWEST_TIMES;
  }

  private static boolean isWithin(Judgement judgement, int i, int last, int reach) {
    return i < judgement.size() && i - last <= reach;
  }

  /**
   * Below it the same button, without a number, stands again and again; the line itself does not.
   */
  private static boolean buttonsFollow(Judgement judgement, int from) {
    String heading = withoutNumbers(judgement, from);
    Map<String, Integer> buttons = new HashMap<>();
    int last = from;
    for (int i = from + 1; isWithin(judgement, i, last, MOST_LINES_WITHOUT_SIGN); i++) {
      if (judgement.isJunk(i, Category.COMMENT)) {
        last = i;
        String button = withoutNumbers(judgement, i);
        if (startsAlike(button, heading)) {
          return false;
        }
        if (button.equals(judgement.line(i).text())) {
          buttons.merge(button, 1, Integer::sum);
        }
      }
    }
    return buttons.values().stream().anyMatch(times -> times >= FEWEST_BUTTONS);
  }

  private static boolean startsAlike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return one.equals(other)
        || length >= TELLING_START && one.regionMatches(0, other, 0, TELLING_START);
  }

  private static String withoutNumbers(Judgement judgement, int i) {
    return NUMBER.matcher(judgement.line(i).text()).replaceAll("");
  }

  private static int area(Judgement judgement, int from, int reach) {
    int last = from;
    int signs = 0;
    for (int i = from; isWithin(judgement, i, last, reach); i++) {
      if (isSign(judgement, i)) {
        last = i;
        signs++;
      }
    }
    boolean muchProse = judgement.proseWords(from, last + 1) > MOST_WORDS_UNSIGNED;
    if (signs >= (muchProse ? FEWEST_SIGNS + 1 : FEWEST_SIGNS)) {
      strip(judgement, from, last);
    }
    return last + 1;
  }

  private static void strip(Judgement judgement, int from, int last) {
    for (int i = from; i <= last; i++) {
      if (!judgement.isJunk(i) || isOfComments(judgement.verdict(i).category().orElseThrow())) {
        judgement.strip(i, RULE, Category.COMMENT, 0.75, "It stands among readers' comments.");
      }
    }
  }

  /** Stamps, buttons and fields of a form that stand among comments are the comments'. */
  private static boolean isOfComments(Category category) {
    return switch (category) {
      case BYLINE, SHARE, WIDGET, NAVIGATION -> true;
      default -> false;
    };
  }

  /**
   * Comment furniture, also where it is only suspected, and the stamps of date and name above a
   * comment.
   */
  private static boolean isSign(Judgement judgement, int i) {
    return judgement.verdict(i).strips(Category.COMMENT) || judgement.isJunk(i, Category.BYLINE);
  }

  private static int[] proseWordsUpTo(Judgement judgement) {
    int[] words = new int[judgement.size() + 1];
    for (int i = 0; i < judgement.size(); i++) {
      words[i + 1] = words[i] + (judgement.isProse(i) ? judgement.length(i) : 0);
    }
    return words;
  }
}
