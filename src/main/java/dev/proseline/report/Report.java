package dev.proseline.report;

import dev.proseline.Cleaned;
import dev.proseline.rule.Category;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One HTML file that shows what was cut out of many pages, and why. It needs no other file and no
 * network; what comes from a page is text in it and nothing else, and its policy permits our one
 * script and no other. Pages are written as they come; the file is there when the report is closed.
 * Not thread-safe.
 */
public final class Report implements Closeable {

  private static final Asset STYLE = Asset.of("report.css");
  private static final Asset SCRIPT = Asset.of("report.js");

  private final Path file;
  private final Path pageFile;
  private final Writer pageWriter;
  private final PageView view;
  private final int mostPages;
  private final Summary summary = new Summary();
  private final Course course = new Course();
  private final List<PageEntry> shown = new ArrayList<>();

  private Report(Path file, Path pageFile, int mostPages) throws IOException {
    this.file = file;
    this.pageFile = pageFile;
    this.mostPages = mostPages;
    this.pageWriter = writer(Files.newOutputStream(pageFile));
    this.view = new PageView(new Html(pageWriter));
  }

  /**
   * A report without pages.
   *
   * @param file where it goes; its folder is made if there is none, and a file there is replaced
   * @param mostPages how many pages are shown; those past it are counted only
   * @throws IOException if nothing can be written beside {@code file}
   */
  public static Report into(Path file, int mostPages) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    return new Report(file, Files.createTempFile(folder, "report", ".part"), mostPages);
  }

  /**
   * Adds a page.
   *
   * @param name what it is called; its site is told from it, see {@link Sites}
   */
  public void add(String name, Cleaned cleaned) throws IOException {
    Outcome outcome = Outcome.of(name, cleaned);
    summary.add(outcome);
    course.add(outcome);
    if (shown.size() < mostPages) {
      shown.add(new PageEntry(name, cleaned.loss()));
      view.write(shown.size(), name, cleaned);
    }
  }

  /** The figures so far. */
  public Summary summary() {
    return summary;
  }

  /** Writes the file. */
  @Override
  public void close() throws IOException {
    try {
      pageWriter.close();
      try (OutputStream out = Files.newOutputStream(file)) {
        Writer writer = writer(out);
        Html html = new Html(writer);
        head(html);
        new SummaryView(html, summary, shown).write(course);
        html.raw("<section id=\"pages\"><h2>Pages</h2>\n");
        writer.flush();
        Files.copy(pageFile, out);
        html.raw("</section>\n</main>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n");
        html.raw("<script>").raw(SCRIPT.text()).raw("</script>\n</body>\n</html>\n");
        writer.flush();
      }
    } finally {
      Files.deleteIfExists(pageFile);
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private void head(Html html) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.raw("script-src " + SCRIPT.hash() + "; style-src " + STYLE.hash() + "; ");
    html.raw("base-uri 'none'; form-action 'none'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.raw("<title>Proseline report</title>\n<style>").raw(STYLE.text()).raw("</style>\n");
    html.raw("</head>\n<body>\n<a class=\"skip\" href=\"#pages\">To the pages</a>\n");
    html.raw("<header><h1>Proseline report</h1></header>\n");
    switches(html);
    html.raw("<main>\n");
  }

  private void switches(Html html) throws IOException {
    html.raw("<form id=\"tools\" aria-label=\"What is shown\">\n<fieldset><legend>Cuts</legend>\n");
    html.raw("<label><input type=\"checkbox\" id=\"all\" checked>all</label>\n");
    for (Category category : summary.categories().keySet()) {
      html.raw("<label title=\"%s\"><input type=\"checkbox\"", category.noun());
      html.raw(" name=\"%s\" checked>", category.slug());
      html.raw("<i class=\"chip %s\"></i>%s</label>\n", category.slug(), category.slug());
    }
    html.raw("</fieldset>\n<div class=\"views\">");
    html.raw("<label><input type=\"checkbox\" id=\"side\">side by side</label>\n");
    html.raw("<label>find <input type=\"search\" id=\"find\" placeholder=\"page name\"></label>\n");
    html.raw("<span class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next and previous cut, ");
    html.raw("<kbd>n</kbd> <kbd>p</kbd> page, <kbd>s</kbd> side by side</span>");
    html.raw("</div>\n</form>\n");
  }
}
