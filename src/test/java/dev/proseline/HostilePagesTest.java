package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages that nobody writes but somebody sends: each is answered on the small stack of the test run.
 * At these sizes a square would not come back.
 */
class HostilePagesTest {

  private static final int MANY = 100_000;

  private static final Proseline PROSELINE = Proseline.builder().sourcePositions().build();

  private static Cleaned clean(String html) {
    Cleaned cleaned = PROSELINE.cleanHtml(html, "https://site.example/a");
    Tiling.check(cleaned);
    assertThat(cleaned.keeping(Category.values()).markdown()).isNotNull();
    return cleaned;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<span>",
        "<p>",
        "<table>",
        "<table><tr><td>",
        "<ul><li>",
        "<ol><li>x ",
        "<dl><dd>",
        "<blockquote>",
        "<blockquote><p>x",
        "<a>",
        "<a href=x>x ",
        "<b>",
        "<b><p>x ",
        "<font>",
        "<button>",
        "<form>",
        "<h1>",
        "<select>",
        "<noscript>",
        "<template>",
        "<code>x ",
        "<pre>",
        "<svg>",
        "<math>",
        "<div class='share a b'>x ",
        "<section id=x>",
        "<ruby>",
        "<object>"
      })
  void aHundredThousandNestedElementsAreNoTrouble(String tags) {
    Cleaned cleaned = clean("<body>" + tags.repeat(MANY) + "end");
    boolean shown = !tags.equals("<svg>");
    assertThat(cleaned.original().endsWith("end")).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<br>",
        "x<br>",
        "<p>x",
        "<li>x",
        "<hr>",
        "<img>",
        "<!-- x -->",
        "</div>",
        "</p>",
        "<",
        "&amp;",
        "&",
        "&nbsp;",
        "<a href=x>l</a>",
        "<code>c</code>",
        "<option>o",
        "<input>",
        "<p>&nbsp;",
        "<p>Share on Facebook",
        "<td>x",
        "<tr><td>x<td>y",
        "<h2>x</h2>",
        "\0",
        "\r",
        "<script></script>",
        "<meta name=author content='Mara Ellingsen'>",
        "<title>x</title>"
      })
  void aHundredThousandInARowAreNoTrouble(String part) {
    clean("<body>" + part.repeat(MANY) + "end");
    clean("<body><table><tr><td>" + part.repeat(MANY / 10) + "end");
    clean("<body><a href=x><pre>" + part.repeat(MANY / 10) + "end");
  }

  @Test
  void aPageOfOneTagIsNoTrouble() {
    clean("<i>".repeat(1_000_000 / 3));
  }

  @Test
  void aTableOfAHundredThousandCellsKeepsThemAll() {
    String row = "<tr>" + "<td>ab".repeat(100);
    Cleaned cleaned = clean("<table>" + row.repeat(1_000) + "</table>");
    assertThat(cleaned.lines()).hasSize(1_000);
    assertThat(cleaned.original().chars().filter(c -> c == '\t').count()).isEqualTo(99_000);
  }

  @Test
  void aRowOfAHundredThousandCellsIsOneLine() {
    assertThat(clean("<table><tr>" + "<td>a".repeat(MANY)).lines()).hasSize(1);
    assertThat(clean("<table><tr><td>a" + "<td>".repeat(MANY) + "b").lines()).hasSize(1);
    assertThat(clean("<table><tr>" + "<td><p>a".repeat(MANY)).lines()).hasSize(MANY);
  }

  @Test
  void aHundredThousandAttributesOrClassesAreNoTrouble() {
    String numbers =
        IntStream.range(0, MANY).mapToObj(i -> "share" + i).collect(Collectors.joining(" "));
    assertThat(clean("<p " + numbers + ">x").original()).isEqualTo("x");
    assertThat(clean("<p class='" + numbers + "'>x").original()).isEqualTo("x");
    assertThat(clean("<p class='" + "shareButton-".repeat(MANY) + "'>x").original()).isEqualTo("x");
    assertThat(clean("<p class='" + "x".repeat(1_000_000) + "'>x").original()).isEqualTo("x");
  }

  @Test
  void aTextOfFiveMillionCharactersIsNoTrouble() {
    String words = "The ferry left at six and nobody knew why. ".repeat(5_000_000 / 43);
    assertThat(clean("<p>" + words).original()).isEqualTo(words.strip());
    assertThat(clean("<p>" + "x".repeat(5_000_000)).original()).hasSize(5_000_000);
    assertThat(clean("<pre>" + "x\n".repeat(2_500_000)).original()).startsWith("x\nx\n");
  }

  @Test
  void linkedDataOfAnyDepthOrLengthIsNoTrouble() {
    String start = "<script type='application/ld+json'>";
    clean(start + "{\"a\":[".repeat(MANY) + "</script>x");
    clean(start + "{\"headline\":\"" + "\\u00e9".repeat(MANY));
    clean(start + "{\"" + "k".repeat(MANY) + "\":[" + "\"v\",".repeat(MANY) + "]}</script>x");
    clean(
        start + "[" + "{\"headline\":\"x y\"},".repeat(MANY) + "]</script>" + "<p>x".repeat(MANY));
  }

  @Test
  void aThousandTitlesAndAHundredThousandHeadingsAreNoTrouble() {
    String titles =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "<meta property='og:title' content='The ferry " + i + "'>")
            .collect(Collectors.joining());
    clean(titles + "<body>" + "<h2>The ferry 9999</h2>".repeat(MANY));
    clean("<title>" + "The ferry ".repeat(MANY) + "</title>" + "<h2>The ferry</h2>".repeat(MANY));
  }

  @Test
  void documentsThatNoPageCouldGiveAreNoTrouble() {
    for (String tags : new String[] {"<td>", "<tr>", "<tr><td>", "<a href='x'>", "<li>", "<p>"}) {
      Document document = Jsoup.parse(tags.repeat(MANY) + "end", "", Parser.xmlParser());
      Cleaned cleaned = PROSELINE.cleanHtml(document);
      assertThat(cleaned.original()).isEqualTo("end");
      Tiling.check(cleaned);
    }
  }

  @Test
  void aLongPathIsWrittenWithoutRecursion() {
    Origin origin =
        ((Kept) clean("<div>".repeat(MANY) + "end").pieces().get(0)).origin().orElseThrow();
    assertThat(origin.path().toString()).endsWith(" > div > div");
  }

  @Test
  void manyBytesThatAreNoTextAreNoTrouble() {
    byte[] bytes = new byte[2_000_000];
    Arrays.fill(bytes, (byte) 0xC3);
    Tiling.check(PROSELINE.cleanHtml(bytes, "utf-8", ""));
    assertThat(PROSELINE.cleanHtml(new byte[2_000_000], null, "").original()).isEmpty();
  }
}
