package dev.proseline.report;

import dev.proseline.report.FrequentCuts.Frequent;
import dev.proseline.report.Summary.Flagged;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures over all pages, with plots. */
final class SummaryView {

  private static final int ROWS = 25;

  private final Html html;
  private final Summary summary;
  private final List<PageEntry> pages;

  /**
   * A view.
   *
   * @param pages the pages that are shown, in order
   */
  SummaryView(Html html, Summary summary, List<PageEntry> pages) {
    this.html = html;
    this.summary = summary;
    this.pages = pages;
  }

  void write(Course course) throws IOException {
    Count all = summary.all();
    html.raw("<section id=\"summary\"><h2>Summary</h2>\n<dl class=\"headline\">\n");
    figure("pages", String.format(Locale.ROOT, "%,d", all.times()));
    figure("words", String.format(Locale.ROOT, "%,d", all.words()));
    figure("of them kept", Figures.percent(all.keptShare()));
    figure("fragments stripped", String.format(Locale.ROOT, "%,d", summary.fragments()));
    figure("pages to look at", String.format(Locale.ROOT, "%,d", summary.flags()));
    html.raw("</dl>\n");
    new CourseView(html).write(course);
    html.raw("<div class=\"tables\">\n");
    categories();
    rules();
    sites();
    frequent();
    flagged();
    html.raw("</div>\n");
    index();
    html.raw("</section>\n");
  }

  private void figure(String name, String value) throws IOException {
    html.raw("<div><dt>%s</dt><dd>%s</dd></div>\n", name, value);
  }

  private void categories() throws IOException {
    table("Stripped by category", "category", "fragments", "words", "of all words");
    List<Map.Entry<Category, Count>> rows = new ArrayList<>(summary.categories().entrySet());
    rows.sort(Comparator.comparingLong(e -> -e.getValue().stripped()));
    long most = rows.stream().mapToLong(e -> e.getValue().stripped()).max().orElse(0);
    for (Map.Entry<Category, Count> row : rows) {
      String slug = row.getKey().slug();
      html.raw("<tr><th scope=\"row\"><i class=\"chip %s\"></i>%s</th>", slug, slug);
      stripped(row.getValue(), most, slug);
    }
    end();
  }

  private void rules() throws IOException {
    table("Stripped by rule", "rule", "fragments", "words", "of all words");
    List<Map.Entry<String, Count>> rows = summary.rules().top(ROWS);
    long most = rows.isEmpty() ? 0 : rows.get(0).getValue().stripped();
    for (Map.Entry<String, Count> row : rows) {
      name(row.getKey());
      stripped(row.getValue(), most, "rule");
    }
    end();
  }

  private void stripped(Count count, long most, String kind) throws IOException {
    number(count.times());
    number(count.stripped());
    double share = (double) count.stripped() / Math.max(1, summary.all().words());
    bar(Figures.percent(share), (double) count.stripped() / Math.max(1, most), kind);
  }

  private void sites() throws IOException {
    if (summary.sites().size() < 2) {
      return;
    }
    table("Kept by site", "site", "pages", "words", "kept");
    for (Map.Entry<String, Count> row : summary.sites().top(ROWS)) {
      name(row.getKey());
      number(row.getValue().times());
      number(row.getValue().words());
      bar(Figures.percent(row.getValue().keptShare()), row.getValue().keptShare(), "kept");
    }
    end();
  }

  private void frequent() throws IOException {
    List<Frequent> rows = summary.frequent().top(ROWS);
    table("Most frequent fragments", "fragment", "category", "times");
    for (Frequent row : rows) {
      String slug = row.fragment().category().slug();
      name(row.fragment().text());
      html.raw("<td><i class=\"chip %s\"></i>%s</td>", slug, slug);
      number(row.times());
      html.raw("</tr>\n");
    }
    end();
  }

  private void flagged() throws IOException {
    if (summary.flags() == 0) {
      return;
    }
    table("Pages to look at: little is left", "page", "words kept", "stripped");
    for (Flagged row : summary.flagged(ROWS)) {
      html.raw("<tr><th scope=\"row\">");
      link(row.source());
      html.raw("</th>");
      number(row.kept());
      number(row.stripped());
      html.raw("</tr>\n");
    }
    end();
  }

  private void link(String source) throws IOException {
    int at = pages.stream().map(PageEntry::name).toList().indexOf(source);
    html.raw(at < 0 ? "<bdi>" : "<a href=\"#p" + (at + 1) + "\"><bdi>").text(source);
    html.raw(at < 0 ? "</bdi>" : "</bdi></a>");
  }

  private void index() throws IOException {
    html.raw("<details class=\"index\"><summary>%s shown", Figures.number(pages.size(), "page"));
    html.raw(pages.size() < summary.all().times() ? ", all are counted" : "");
    html.raw("</summary>\n<ol>\n");
    int number = 0;
    for (PageEntry page : pages) {
      html.raw("<li><a href=\"#p%d\"><bdi>", ++number).text(page.name());
      html.raw("</bdi></a> %s kept</li>\n", Figures.percent(page.loss()));
    }
    html.raw("</ol></details>\n");
  }

  private void table(String caption, String... columns) throws IOException {
    html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">", caption);
    html.raw("<table><caption>%s</caption><thead><tr>", caption);
    for (String column : columns) {
      html.raw("<th scope=\"col\">%s</th>", column);
    }
    html.raw("</tr></thead><tbody>\n");
  }

  private void end() throws IOException {
    html.raw("</tbody></table></div>\n");
  }

  private void name(String any) throws IOException {
    html.raw("<tr><th scope=\"row\"><bdi>").text(any).raw("</bdi></th>");
  }

  private void number(long number) throws IOException {
    html.raw("<td class=\"number\">%,d</td>", number);
  }

  /** The last cell of a row: a figure and a bar. */
  private void bar(String figure, double share, String kind) throws IOException {
    html.raw("<td class=\"number plot\">%s", figure);
    html.raw("<svg class=\"bar\" viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\"");
    html.raw(" aria-hidden=\"true\"><rect class=\"%s\" width=\"%.1f\"", kind, 100 * share);
    html.raw(" height=\"1\"/></svg></td></tr>\n");
  }
}
