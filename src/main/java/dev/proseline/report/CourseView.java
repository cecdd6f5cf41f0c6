package dev.proseline.report;

import dev.proseline.rule.Category;
import java.io.IOException;
import java.util.List;

/** The plot that shows drift: for each page, or each few, what its words became. */
final class CourseView {

  private final Html html;

  CourseView(Html html) {
    this.html = html;
  }

  void write(Course course) throws IOException {
    List<Course.Column> columns = course.columns();
    if (columns.isEmpty()) {
      return;
    }
    int each = columns.get(0).pages;
    html.raw("<figure class=\"course\"><figcaption>Kept (below) and stripped words by category, ");
    html.raw("first page to last%s</figcaption>\n", each > 1 ? ", a bar for " + each : "");
    html.raw(
        "<svg viewBox=\"0 0 %d 100\" preserveAspectRatio=\"none\" role=\"img\"", columns.size());
    html.raw(" aria-label=\"Share of words kept and stripped, page by page\">\n");
    for (int i = 0; i < columns.size(); i++) {
      column(i, columns.get(i));
    }
    html.raw("</svg></figure>\n");
  }

  private void column(int x, Course.Column column) throws IOException {
    double words = Math.max(1, column.words());
    double kept = column.words() == 0 ? 1 : column.kept / words;
    html.raw("<a href=\"#p%d\" tabindex=\"-1\"><title>", column.first);
    html.raw("page %d: %s kept</title>", column.first, Figures.percent(kept));
    double y = 100 - 100 * kept;
    rect(x, y, 100 * kept, "kept");
    for (Category category : column.stripped.keySet()) {
      double height = 100 * column.stripped.get(category) / words;
      y -= height;
      rect(x, y, height, category.slug());
    }
    html.raw("</a>\n");
  }

  private void rect(int x, double y, double height, String kind) throws IOException {
    html.raw(
        "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"1\" height=\"%.1f\"/>", kind, x, y, height);
  }
}
