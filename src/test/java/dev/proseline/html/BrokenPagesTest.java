package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no standard knows, and those of other standards. */
class BrokenPagesTest {

  private static List<String> lines(String html) {
    return Pages.read(html).lines().stream().map(Line::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<!",
        "<!--",
        "<html>",
        "<body>",
        "<p>",
        "</p>",
        "<!DOCTYPE html>",
        "<a href='",
        "<script>",
        "<title>x",
        "&nbsp;"
      })
  void aPageWithoutTextHasNoLines(String html) {
    assertThat(lines(html)).isEmpty();
    assertThat(Pages.read(html).text().isBlank() || html.equals("&nbsp;")).isTrue();
  }

  @Test
  void aPageNeedsNoTags() {
    assertThat(lines("hello")).containsExactly("hello");
  }

  @Test
  void textOutsideOfTheBodyIsRead() {
    assertThat(lines("<html><body><p>a</p></body>b</html>c")).containsExactly("a", "bc");
    assertThat(lines("<html><head></head>a<body>b")).containsExactly("ab");
  }

  @Test
  void whatIsNeverClosedEndsWithWhatIsAroundIt() {
    assertThat(lines("<div><ul><li>a<li><b>b</ul><p>c<p>d<table><tr><td>e<td>f"))
        .containsExactly("a", "b", "c", "d", "e\tf");
  }

  @Test
  void whatIsClosedInTheWrongOrderIsRead() {
    assertThat(lines("<p><b>a<i>b</b>c</i></div>d</p><p>e")).containsExactly("abcd", "e");
    assertThat(lines("<b><p>a</b>b</p>c")).containsExactly("ab", "c");
  }

  @Test
  void framesHaveNoText() {
    assertThat(lines("<html><frameset><frame src=a><noframes>b</noframes></frameset></html>"))
        .isEmpty();
  }

  @Test
  void xhtmlIsRead() {
    Page page =
        Pages.read(
            "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0"
                + " Strict//EN' 'x'><html xmlns='http://www.w3.org/1999/xhtml' xml:lang='de'><head>"
                + "<title>t</title></head><body><p>a<br/>b</p><hr/><div>c</div></body></html>");
    assertThat(page.text()).isEqualTo("a\nb\n\nc");
    assertThat(page.metadata().language().orElseThrow().value()).isEqualTo("de");
  }

  @Test
  void acceleratedPagesAreRead() {
    assertThat(
            lines(
                "<html amp><body><amp-img src=x><noscript><img src=x></noscript></amp-img><p>a"
                    + "<amp-sidebar><ul><li>b</ul></amp-sidebar><amp-ad>c</amp-ad>"))
        .containsExactly("a", "b", "c");
  }

  @Test
  void aDocumentOfTheXmlParserIsRead() {
    Document document =
        Jsoup.parse("a<p>b</p><x><TD>c</TD><td/>d</x><div>e</div>", "", Parser.xmlParser());
    Page page = HtmlReader.read(document, false);
    assertThat(page.lines()).extracting(Line::text).containsExactly("a", "b", "c", "d", "e");
    assertThat(page.lines()).allSatisfy(line -> assertThat(line.markup().path()).isNotNull());
  }

  @Test
  void anEmptyDocumentHasNoLines() {
    assertThat(HtmlReader.read(new Document(""), false).lines()).isEmpty();
    assertThat(HtmlReader.read(Document.createShell(""), true).lines()).isEmpty();
  }
}
