package dev.proseline.context;

import dev.proseline.page.Break;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.unicode.LinkTarget;

/**
 * Strips the headlines below a heading such as "Most read". The list ends at the first line of
 * prose; the line right before the prose stays if it can be the heading of that prose.
 */
final class RelatedList implements ContextPass {

  private static final String RULE = "related-list";
  private static final int MOST_HEADING_WORDS = 8;
  private static final int MOST_LINES = 15;

  /** Behind other headlines a line so short is rather the next section's heading. */
  private static final int MOST_SECTION_WORDS = 7;

  private static final int FEWEST_HEADLINE_WORDS = 4;

  @Override
  public void revise(Judgement judgement) {
    int i = 0;
    while (i < judgement.size()) {
      i = opensList(judgement, i) ? stripAll(judgement, i) : i + 1;
    }
  }

  private static int stripAll(Judgement judgement, int heading) {
    if (!judgement.isJunk(heading)) {
      judgement.strip(heading, RULE, Category.RELATED, 0.65, "It stands above a list of links.");
    }
    return stripList(judgement, heading + 1);
  }

  private static boolean opensList(Judgement judgement, int i) {
    if (!judgement.verdict(i).strips(Category.RELATED)
        || judgement.length(i) > MOST_HEADING_WORDS) {
      return false;
    }
    Shape shape = judgement.line(i).shape();
    boolean wholeLine =
        judgement
            .evidence()
            .hasCue(judgement.line(i), c -> c.place().startsLine() && c.place().endsLine());
    boolean sure = judgement.isJunk(i) || isLink(judgement, i + 1) && isLink(judgement, i + 2);
    return sure && (shape.endsColon() || wholeLine);
  }

  /** Whether a line is a link in Markdown and nothing else. */
  private static boolean isLink(Judgement judgement, int i) {
    return i < judgement.size() && LinkTarget.links(judgement.line(i).text()) == 1;
  }

  private static int stripList(Judgement judgement, int from) {
    int to = from;
    boolean tight = from < judgement.size() && judgement.line(from).before() == Break.LINE;
    while (to < judgement.size() && to - from < MOST_LINES && belongs(judgement, to)) {
      if (tight && judgement.line(to).before() == Break.BLANK) {
        break;
      }
      to++;
    }
    boolean closed = tight && to < judgement.size() && judgement.line(to).before() == Break.BLANK;
    boolean proseFollows = !closed && to < judgement.size() && judgement.isProse(to);
    int end = to;
    if (proseFollows && to - from >= 1 && isHeading(judgement, to - 1, from)) {
      end = to - 1;
    }
    for (int i = from; i < end; i++) {
      if (judgement.isOpen(i)) {
        judgement.strip(i, RULE, Category.RELATED, 0.65, "It stands in a list of other articles.");
      }
    }
    return Math.max(end, from);
  }

  private static boolean belongs(Judgement judgement, int i) {
    if (judgement.isProse(i)) {
      return false;
    }
    boolean otherwise =
        judgement.verdict(i).isStrip() && !judgement.verdict(i).strips(Category.RELATED);
    return judgement.isOpen(i) && !otherwise
        || judgement.isJunk(i, Category.BYLINE)
        || judgement.isJunk(i, Category.RELATED);
  }

  /** A heading stands apart from the list, or is short. */
  private static boolean isHeading(Judgement judgement, int i, int from) {
    boolean apart =
        judgement.line(i).before() == Break.BLANK
            && i > from
            && judgement.line(i - 1).before() != Break.BLANK;
    int most = i > from ? MOST_SECTION_WORDS : FEWEST_HEADLINE_WORDS;
    return apart || judgement.length(i) <= most;
  }
}
