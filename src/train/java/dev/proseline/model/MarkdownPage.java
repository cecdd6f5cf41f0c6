package dev.proseline.model;

import dev.proseline.html.HtmlReader;
import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Role;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A web page as the services write it that fetch pages for language models: line by line, with the marks of
 * Markdown for headings and items of lists, and mostly for links. The page's truth is its truth.
 */
final class MarkdownPage {

  static final String CORPUS = "wcxb-dev/markdown";

  private static final double LINK = 0.9;

  private static final int LONGEST_ADDRESS = 60;

  private static final Pattern MARKS = Pattern.compile("^(?:#+|[*-])\\s+|\\[|\\]\\([^)\\s]*\\)");

  private final TrainingPage page;
  private final boolean links;
  private final String bullet;

  private MarkdownPage(TrainingPage page) {
    long way = Prepared.checksum(CORPUS + page.id());
    this.page = page;
    this.links = way % 3 > 0;
    this.bullet = way % 2 == 0 ? "*   " : "- ";
  }

  /** A page with markup as Markdown. */
  static TrainingPage of(TrainingPage page) {
    return page.as(CORPUS, new MarkdownPage(page).text());
  }

  /** A text of a page; if that is Markdown, without marks and the targets of links. */
  static String plain(TrainingPage page, String text) {
    return page.corpus().equals(CORPUS) ? MARKS.matcher(text).replaceAll("") : text;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (Line line : HtmlReader.read(page.source(), "", false).lines()) {
      text.append(marked(line.text().replace('\n', ' '), line.markup())).append("\n\n");
    }
    return text.toString();
  }

  private String marked(String line, Markup markup) {
    String linked = links && markup.linkShare() >= LINK ? "[" + line + "](" + address(line) + ")" : line;
    if (markup.role() == Role.TITLE || markup.role() == Role.HEADING) {
      return "#".repeat(Math.max(1, markup.level())) + " " + linked;
    }
    return markup.startsItem() ? bullet + linked : linked;
  }

  /** As sites make them of what a link says. */
  private String address(String line) {
    String slug = line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return "https://www." + page.site() + "/" + slug.substring(0, Math.min(LONGEST_ADDRESS, slug.length()));
  }
}
