package dev.proseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private static final Proseline PROSELINE = Proseline.standard();

  private static final String PROSE =
      "The ferry came back at noon, and half the town stood on the quay to see it, although"
          + " nobody had expected it before Friday.";

  @TempDir private Path folder;

  private String report(int most, String name, Cleaned... pages) throws IOException {
    Path file = folder.resolve("new/report.html");
    try (Report report = Report.into(file, most)) {
      for (Cleaned page : pages) {
        report.add(name, page);
      }
    }
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
    return Files.readString(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.title=1</script>",
        "</script><script>document.title=1</script>",
        "<img src=x onerror=\"document.title=1\">",
        "\" onmouseover=\"document.title=1\" autofocus x=\"",
        "' onfocus='document.title=1' autofocus '",
        "<svg onload=document.title=1>",
        "</bdi></div></mark></section></article></main><script>document.title=1</script>",
        "--><script>document.title=1</script><!--",
        "<a href=\"javascript:document.title=1\">Share on X</a>",
        "<iframe srcdoc=\"<script>parent.document.title=1</script>\"></iframe>",
        "<style>* { display: none }</style>",
        "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
        "<base href='http://evil.example/'><form action='http://evil.example/'>",
        "<plaintext>",
        "<!--",
        "<textarea>",
        "\u2028document.title=1\u2029",
        "\u202Etxt.exe\u2066",
        "\u0000\u0001\u001B[31m\uD800\uFFFF"
      })
  void nothingOfAPageIsMarkupInTheReport(String hostile) throws IOException {
    String text = hostile + "\n\n" + PROSE + hostile + "\n\nShare on Facebook " + hostile;
    Document plain = Jsoup.parse(report(9, "a.txt", PROSELINE.clean("a")));
    Document report =
        Jsoup.parse(
            report(
                9,
                "site/" + hostile,
                PROSELINE.clean(text),
                PROSELINE.cleanHtml("<p>" + PROSE + hostile + "<p>" + hostile, "")));
    for (String name : List.of("script", "style", "meta", "input[type=search]", "form", "title")) {
      assertThat(report.select(name + ":not(svg title)"))
          .as(name)
          .hasSameSizeAs(plain.select(name + ":not(svg title)"));
    }
    assertThat(report.select("iframe, img, base, object, embed, textarea, plaintext")).isEmpty();
    assertThat(report.select("article")).hasSize(2);
    assertThat(report.body().lastElementChild().tagName()).isEqualTo("script");
    for (Element element : report.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "autofocus");
      }
    }
    assertThat(report.select("a[href]")).allMatch(a -> a.attr("href").startsWith("#"));
  }

  @Test
  void whatComesFromAPageIsReadAsItStands() throws IOException {
    String text = PROSE + " <b> & \"quoted\" 'so'\n\nShare on Facebook\n";
    Document report = Jsoup.parse(report(9, "a<b>.txt", PROSELINE.clean(text)));
    assertThat(report.select("article h3").text()).isEqualTo("a<b>.txt");
    assertThat(report.select("article .part").get(0).wholeText()).isEqualTo(text);
    assertThat(report.select(".after .part").text()).isEqualTo(PROSELINE.clean(text).text());
  }

  @Test
  void everyCutIsMarkedWithItsCategoryRuleConfidenceAndReason() throws IOException {
    Cleaned cleaned = PROSELINE.clean(PROSE + "\n\nShare on Facebook\nRead more: Pilots vote\n");
    List<Element> marks = Jsoup.parse(report(9, "a", cleaned)).select("mark");
    assertThat(marks).hasSameSizeAs(cleaned.stripped()).hasSize(2);
    for (int i = 0; i < marks.size(); i++) {
      assertThat(marks.get(i).className()).isEqualTo(cleaned.stripped().get(i).category().slug());
      assertThat(marks.get(i).wholeText()).isEqualTo(cleaned.stripped().get(i).text());
      assertThat(marks.get(i).attr("data-rule")).isEqualTo(cleaned.stripped().get(i).rule());
      assertThat(marks.get(i).attr("data-why")).isEqualTo(cleaned.stripped().get(i).because());
      assertThat(marks.get(i).attr("data-sure")).matches("[01]\\.\\d\\d");
    }
  }

  @Test
  void thePolicyPermitsTheOneScriptAndStyleByTheirHash() throws IOException {
    Document report = Jsoup.parse(report(9, "a", PROSELINE.clean(PROSE)));
    String policy = report.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src " + new Asset(report.select("script").first().data()).hash() + ";")
        .contains("style-src " + new Asset(report.select("style").first().data()).hash() + ";")
        .doesNotContain("unsafe");
  }

  @Test
  void controlsAndOverridesAreShownByTheirCode() throws IOException {
    StringBuilder out = new StringBuilder();
    new Html(out).text("a\u202E\u0000\uD800\u2028\uD83D\uDE00\tb\n");
    assertThat(out).hasToString("a⟨U+202E⟩⟨U+0000⟩⟨U+D800⟩⟨U+2028⟩\uD83D\uDE00\tb\n");
  }

  @Test
  void pagesPastTheLimitAreCountedAndNotShown() throws IOException {
    Cleaned page = PROSELINE.clean(PROSE);
    Document report = Jsoup.parse(report(2, "a", page, page, page));
    assertThat(report.select("article")).hasSize(2);
    assertThat(report.select(".headline dd").first().text()).isEqualTo("3");
    assertThat(report.select(".index summary").text()).isEqualTo("2 pages shown, all are counted");
  }
}
