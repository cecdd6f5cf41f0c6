package dev.proseline.html;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a web page into a page of lines as a reader sees them, each with what its markup says.
 * Iterative and linear in the size of the page, whatever its depth. Not API.
 */
public final class HtmlReader {

  private HtmlReader() {}

  /**
   * The page of an HTML source.
   *
   * @param html the source
   * @param base the address it came from; may be empty
   * @param positions whether the page is to know the places in the source
   */
  public static Page read(String html, String base, boolean positions) {
    String source = StrayMarkup.without(html);
    if (!positions) {
      return read(Jsoup.parse(source, base), null);
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return read(parser.parseInput(source, base), new SourceRuns(html));
  }

  /**
   * The page of a parsed document, which stays as it is.
   *
   * @param positions whether the page is to know the places in the source, as far as the parser
   *     noted them
   */
  public static Page read(Document document, boolean positions) {
    return read(document, positions ? new SourceRuns(null) : null);
  }

  /**
   * Decodes the bytes of a page; a byte order mark is no part of it.
   *
   * @param charsetHint what the server said, or null
   */
  public static String decode(byte[] bytes, String charsetHint) {
    String html = new String(bytes, Charsets.of(bytes, charsetHint));
    return html.startsWith("\uFEFF") ? html.substring(1) : html;
  }

  private static Page read(Document document, SourceRuns sources) {
    Objects.requireNonNull(document, "document");
    Walk walk = new Walk(sources);
    document.traverse(walk);
    walk.finish();
    String text = walk.writer.text().toString();
    List<Line> lines = Assembly.lines(text, walk.tree, walk.lines, walk.statements.titles());
    return new Page(
        text,
        lines,
        walk.inlines.inOrder(),
        walk.statements.metadata(),
        walk.sourceMap(),
        document.baseUri());
  }
}
