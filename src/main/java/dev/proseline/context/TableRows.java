package dev.proseline.context;

/**
 * Keeps a table of data whole: a row that begins like a button, {@code | Share | 40 % | 38 % |},
 * stays where most rows around it stay. Rows are told by their cells, between bars as in Markdown
 * or between tabs.
 */
final class TableRows implements ContextPass {

  private static final String RULE = "table-row";
  private static final double CONFIDENCE = 0.6;
  private static final String BECAUSE = "It is a row of a table that stays.";

  /** Two columns may be a menu in two columns. */
  private static final int FEWEST_CELLS = 3;

  private static final int FEWEST_ROWS = 4;

  /** Such a share of the rows must stay. */
  private static final double MOST = 0.5;

  @Override
  public void revise(Judgement judgement) {
    String page = judgement.evidence().page().text();
    if (page.indexOf('|') < 0 && page.indexOf('\t') < 0) {
      return; // as most pages
    }
    int from = 0;
    int cells = 0;
    for (int i = 0; i <= judgement.size(); i++) {
      int next = i < judgement.size() ? cells(judgement.line(i).text()) : 0;
      if (next != cells) {
        if (cells >= FEWEST_CELLS && i - from >= FEWEST_ROWS) {
          keepTogether(judgement, from, i);
        }
        from = i;
        cells = next;
      }
    }
  }

  private static void keepTogether(Judgement judgement, int from, int to) {
    int kept = 0;
    for (int i = from; i < to; i++) {
      kept += judgement.isJunk(i) ? 0 : 1;
    }
    if (kept < MOST * (to - from)) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (judgement.isJunk(i)) {
        judgement.keep(i, RULE, CONFIDENCE, BECAUSE);
      }
    }
  }

  /** The cells of a row that say something; 0 for a line that is no row. */
  private static int cells(String line) {
    char bar = line.charAt(0) == '|' ? '|' : '\t';
    int to = line.indexOf(bar);
    if (to < 0) {
      return 0;
    }
    int cells = 0;
    int from = 0;
    while (to >= 0) {
      cells += line.substring(from, to).isBlank() ? 0 : 1;
      from = to + 1;
      to = line.indexOf(bar, from);
    }
    return cells + (line.substring(from).isBlank() ? 0 : 1);
  }
}
