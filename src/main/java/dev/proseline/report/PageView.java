package dev.proseline.report;

import dev.proseline.Cleaned;
import dev.proseline.Loss;
import dev.proseline.Piece;
import dev.proseline.Stripped;
import java.io.IOException;

/** One page in the report: its text with the cuts marked, and what is left of it. */
final class PageView {

  /** A browser lays out the parts in sight only; a part ends with a line. */
  private static final int PART = 4_000;

  private final Html html;

  PageView(Html html) {
    this.html = html;
  }

  void write(int number, String name, Cleaned cleaned) throws IOException {
    html.raw("<article id=\"p%d\" tabindex=\"-1\" aria-labelledby=\"t%d\">\n", number, number);
    html.raw("<h3 id=\"t%d\"><bdi>", number).text(name).raw("</bdi></h3>\n");
    figures(cleaned.loss(), cleaned.stripped().size());
    html.raw("<div class=\"sides\">\n<section><h4>Before</h4>\n");
    before(cleaned);
    html.raw("</section>\n<section class=\"after\"><h4>After</h4>\n<div class=\"part\">");
    html.text(cleaned.text()).raw("</div>\n</section>\n</div>\n</article>\n");
  }

  private void figures(Loss loss, int cuts) throws IOException {
    html.raw("<p class=\"figures\">%s of %,d words kept", Figures.percent(loss), loss.totalWords());
    html.raw(", %s stripped", Figures.number(cuts, "fragment"));
    html.raw(loss.suspicious() ? " <strong>look at this page</strong></p>\n" : "</p>\n");
  }

  private void before(Cleaned cleaned) throws IOException {
    html.raw("<div class=\"part\">");
    int from = 0;
    for (Piece piece : cleaned.pieces()) {
      if (piece instanceof Stripped cut) {
        cut(cut);
      } else {
        html.text(piece.text());
      }
      int end = piece.span().end();
      if (end - from > PART && piece.text().endsWith("\n")) {
        html.raw("</div>\n<div class=\"part\">");
        from = end;
      }
    }
    html.raw("</div>\n");
  }

  private void cut(Stripped cut) throws IOException {
    html.raw("<mark class=\"%s\" tabindex=\"0\"", cut.category().slug());
    html.raw(" data-rule=\"").text(cut.rule());
    html.raw("\" data-sure=\"%.2f\" data-why=\"", cut.confidence()).text(cut.because());
    html.raw("\">").text(cut.text()).raw("</mark>");
  }
}
