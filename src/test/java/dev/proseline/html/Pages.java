package dev.proseline.html;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Page;
import java.util.List;

/** Small pages for tests. */
final class Pages {

  /** Prose enough to be the article of a small page. */
  static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the"
          + " few who took it stood at the rail and did not talk.";

  private Pages() {}

  static Page read(String html) {
    return HtmlReader.read(html, "", false);
  }

  /** The text of what stands in a body. */
  static String text(String body) {
    return read("<body>" + body).text();
  }

  static List<String> lines(String body) {
    return read("<body>" + body).lines().stream().map(Line::text).toList();
  }

  /** What the markup says of the line with this text. */
  static Markup markup(String body, String text) {
    return line(read("<body>" + body), text).markup();
  }

  static Line line(Page page, String text) {
    return page.lines().stream()
        .filter(line -> line.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line '" + text + "' in " + page.lines()));
  }
}
