package dev.proseline.context;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;

/** Lines without prose, from {@code from} to before {@code to}. */
record FurnitureZone(Judgement judgement, int from, int to) {

  /** So many short lines in a row are a menu even if no phrase of theirs is known. */
  private static final int MENU_LINES = 15;

  private static final int MENU_WORDS_A_LINE = 4;

  /** Between two stretches of prose only what stands this close to furniture goes with it. */
  private static final int NEAR = 3;

  private static final int NEAR_HEADING = 8;
  private static final int HEADLINE_WORDS = 6;

  private static final double LINKED = 0.5;

  private static final String RULE = "article-bounds";

  void strip(boolean atStart, boolean atEnd) {
    int first = from;
    int last = to - 1;
    boolean inside = !atStart && !atEnd;
    if (inside || !isMenu()) {
      first = atStart ? from : firstFurniture();
      last = atEnd ? to - 1 : lastFurniture();
      last = atStart ? menuEnd(last) : last;
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
      if (endsBlock(i)) {
        above = Category.NAVIGATION;
      }
      if (judgement.isJunk(i)) {
        above = judgement.verdict(i).category().orElseThrow();
        since = 0;
      } else if (i >= first
          && judgement.isOpen(i)
          && !isContent(judgement.line(i))
          && (reach > size() || furnitureWithin(i, reach))) {
        if (judgement.verdict(i).isStrip()) {
          above = judgement.verdict(i).category().orElseThrow();
          since = 0;
        }
        Category category = category(i, above, since++);
        judgement.strip(
            i, RULE, category, 0.6, "It is a short line outside the article, among furniture.");
      }
    }
  }

  /** A menu above the title goes on with further labels of a few words. */
  private int menuEnd(int furniture) {
    int end = furniture;
    int suspects = 0;
    for (int i = Math.max(from, furniture + 1);
        i < to && judgement.length(i) <= MENU_WORDS_A_LINE && !endsBlock(i) && !startsWithNumber(i);
        i++) {
      suspects += judgement.verdict(i).isStrip() ? 1 : 0;
      end = furniture >= from || suspects > 0 ? i : end;
    }
    return end;
  }

  /**
   * Whether a blank line ends a block of lines that stood together; what was above it says nothing
   * more.
   */
  private boolean endsBlock(int i) {
    return i > from
        && judgement.line(i).before() == Break.BLANK
        && judgement.line(i - 1).before() == Break.LINE;
  }

  /** A list item of the author's, unless it is nothing but a link; a table row; a sentence. */
  private boolean isContent(Line line) {
    Shape shape = line.shape();
    if (shape.copyright()) {
      return false;
    }
    if (line.markup().known()
        && line.markup().outside() == 0
        && line.markup().linkShare() < LINKED) {
      return true;
    }
    boolean item = shape.startsItem() && line.charAt(line.length() - 1) != ')';
    boolean tableRow = line.charAt(0) == '|';
    boolean grammatical = shape.startsQuoted() || judgement.evidence().functionWords(line) > 0;
    return item || tableRow || grammatical && shape.isSentence();
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
      if (judgement.isOpen(i) && !startsWithNumber(i)) {
        lines++;
        words += judgement.length(i);
      }
    }
    return lines >= MENU_LINES && words <= MENU_WORDS_A_LINE * lines;
  }

  /** As no label of a menu does: "500 g cod". */
  private boolean startsWithNumber(int i) {
    return Character.isDigit(judgement.line(i).charAt(0));
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

  /**
   * Above the article all is menu; elsewhere a suspicion counts, then what stands above, then the
   * length.
   */
  private Category category(int i, Category above, int since) {
    if (from == 0) {
      return Category.NAVIGATION;
    }
    if (judgement.verdict(i).isStrip()) {
      return judgement.verdict(i).category().orElseThrow();
    }
    if (judgement.line(i).charAt(0) == '\u00A9') {
      return Category.LEGAL;
    }
    if (since < NEAR_HEADING
        && (above == Category.RELATED || above == Category.COMMENT || above == Category.LEGAL)) {
      return above;
    }
    return judgement.length(i) >= HEADLINE_WORDS ? Category.RELATED : Category.NAVIGATION;
  }
}
