package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRunsTest {

  /** The source of each line. */
  private static List<String> sources(String html) {
    Page page = HtmlReader.read(html, "", true);
    return page.lines().stream()
        .map(line -> page.sources().source(line.span()).orElseThrow().of(html))
        .toList();
  }

  @Test
  void aLineLeadsToItsSource() {
    assertThat(sources("<p> a <b>b</b>  c </p>d<br>e")).containsExactly("a <b>b</b>  c", "d", "e");
  }

  @ParameterizedTest
  @CsvSource({
    "caf&eacute;",
    "&lt;a&gt;",
    "a &amp; b",
    "&copy2024",
    "x&notit;",
    "x&foo;",
    "x&foo",
    "x&",
    "&ampamp;",
    "&semi;",
    "x &#128512;",
    "\uD83D\uDE00 &#x1F600;",
    "a&NotEqualTilde;b&NotEqualTilde;",
    "&#150;&#59;"
  })
  void characterReferencesBelongToTheirCharactersWhole(String text) {
    assertThat(sources("<p>" + text + "</p><p>" + text)).containsExactly(text, text);
    assertThat(sources(text + "<br>" + text + "&nbsp;<br>" + text))
        .containsExactly(text, text, text);
  }

  @Test
  void aPartOfALineLeadsToItsPartOfTheSource() {
    String html = "<p>a&hellip; b &amp;c";
    Page page = HtmlReader.read(html, "", true);
    Map<String, String> sources =
        Map.of("a", "a", "\u2026", "&hellip;", "b", "b", "&", "&amp;", "&c", "&amp;c", "c", "c");
    sources.forEach(
        (text, source) -> {
          int start = page.text().indexOf(text);
          Span span = new Span(start, start + text.length());
          assertThat(page.sources().source(span).orElseThrow().of(html)).isEqualTo(source);
        });
  }

  @Test
  void lineEndsOfAnyKindAreCounted() {
    assertThat(sources("<p>a\r\nb\rc\n d</p>\r\n<p>e")).containsExactly("a\r\nb\rc\n d", "e");
    assertThat(sources("<pre>\r\na\r\n\r\n b</pre><p>c")).containsExactly("a\r\n\r\n b", "c");
    assertThat(sources("<pre>\n a\n</pre><pre>\n\n b</pre>")).containsExactly("a", "b");
  }

  @Test
  void nulsAreSkipped() {
    assertThat(sources("<p>\0a\0b\0</p><p>&#0;c")).containsExactly("a\0b", "c");
  }

  @Test
  void aLineThatWasDroppedLeavesNoTrace() {
    assertThat(sources("<p>a<p>&nbsp;<p>b<p>&nbsp;&amp;")).containsExactly("a", "b", "&amp;");
  }

  @Test
  void whenNobodyAsksNoRangeIsKnown() {
    Page page = HtmlReader.read("<p>a", "", false);
    Line line = page.lines().get(0);
    assertThat(page.sources().source(line.span())).isEmpty();
  }
}
