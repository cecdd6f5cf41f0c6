package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Metadata;
import dev.proseline.page.Metadata.Stated;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page states about itself. */
class StatementsTest {

  private static Metadata metadata(String html) {
    return Pages.read(html).metadata();
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static Optional<Stated> stated(String value, String source) {
    return Optional.of(new Stated(value, source));
  }

  @ParameterizedTest
  @CsvSource({
    "<title>A &amp; B</title>, A & B, title",
    "<meta name=title content=T>, T, meta:title",
    "<meta name=DC.Title content=T>, T, meta:dc.title",
    "<meta name='twitter:title' content=T>, T, meta:twitter:title",
    "<meta property='og:title' content=T>, T, meta:og:title"
  })
  void titlesAreFound(String head, String value, String source) {
    assertThat(metadata(head).title()).isEqualTo(stated(value, source));
  }

  @Test
  void whiteSpaceInAStatementIsOneSpace() {
    assertThat(metadata("<title> A\n \tB </title>").title()).isEqualTo(stated("A B", "title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"author", "article:author", "DC.creator", "parsely-author", "sailthru.author"})
  void authorsAreFound(String name) {
    assertThat(metadata("<meta name='" + name + "' content='Mara Ellingsen'>").author())
        .isPresent()
        .get()
        .extracting(Stated::value)
        .isEqualTo("Mara Ellingsen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "property='article:published_time'",
        "itemprop=datePublished",
        "name=date",
        "name=pubdate",
        "name=publish-date",
        "name='DC.date.issued'"
      })
  void datesAreFoundAsThePageWritesThem(String name) {
    assertThat(metadata("<meta " + name + " content='3. März 2024'>").date())
        .isPresent()
        .get()
        .extracting(Stated::value)
        .isEqualTo("3. März 2024");
  }

  @Test
  void theSiteIsFound() {
    assertThat(metadata("<meta property='og:site_name' content=Quay>").site())
        .isEqualTo(stated("Quay", "meta:og:site_name"));
    assertThat(metadata(linked("{\"publisher\":{\"name\":\"Quay\"}}")).site())
        .isEqualTo(stated("Quay", "json-ld:publisher"));
  }

  @ParameterizedTest
  @CsvSource({
    "<html lang=de-AT>, de-AT, html@lang",
    "<html xml:lang=de>, de, html@xml:lang",
    "<meta http-equiv=Content-Language content=de>, de, meta:content-language",
    "<meta property='og:locale' content=de_AT>, de_AT, meta:og:locale"
  })
  void theLanguageIsFound(String html, String value, String source) {
    assertThat(metadata(html).language()).isEqualTo(stated(value, source));
  }

  @Test
  void theTypeThatNotEveryPageHasIsFound() {
    String graph = "{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\"}]}";
    assertThat(metadata(linked(graph)).type()).isEqualTo(stated("NewsArticle", "json-ld:@type"));
    assertThat(metadata("<meta property=og:type content=website>").type())
        .isEqualTo(stated("website", "meta:og:type"));
    assertThat(
            metadata(linked("{\"@type\":\"WebSite\"}") + "<meta property=og:type content=article>")
                .type())
        .isEqualTo(stated("article", "meta:og:type"));
    assertThat(metadata("<p>x").type()).isEmpty();
  }

  @Test
  void whatIsNotStatedIsAbsent() {
    assertThat(metadata("<h1>A</h1><p>By Mara Ellingsen, 3 March 2024")).isEqualTo(Metadata.none());
    assertThat(metadata("<html lang=''><title> </title><meta name=author content=' '>"))
        .isEqualTo(Metadata.none());
  }

  @Test
  void theMoreTrustedSourceCounts() {
    String title = "<title>a</title>";
    String openGraph = "<meta property='og:title' content=b>";
    String json = linked("{\"headline\":\"c\",\"inLanguage\":\"fr\"}");
    assertThat(metadata(title + openGraph).title()).isEqualTo(stated("b", "meta:og:title"));
    assertThat(metadata(title + openGraph + json).title())
        .isEqualTo(stated("c", "json-ld:headline"));
    assertThat(metadata("<html lang=de>" + json).language()).isEqualTo(stated("de", "html@lang"));
  }

  @Test
  void ofSeveralTheFirstCountsButAuthorsAreJoined() {
    assertThat(metadata("<meta name=date content=1><meta name=date content=2>").date())
        .isEqualTo(stated("1", "meta:date"));
    assertThat(
            metadata(
                    "<meta name=author content=A><meta name=author content=B>"
                        + "<meta name=author content=A>")
                .author())
        .isEqualTo(stated("A, B", "meta:author"));
  }

  @Test
  void anAddressIsNoAuthorAndTheNextSourceCounts() {
    String address = "<meta property='article:author' content='https://social.example/mara'>";
    assertThat(metadata(address).author()).isEmpty();
    assertThat(metadata(address + "<meta name=dc.creator content=Mara>").author())
        .isEqualTo(stated("Mara", "meta:dc.creator"));
    assertThat(metadata(linked("{\"author\":[\"https://x.example\",\"Mara\"]}")).author())
        .isEqualTo(stated("Mara", "json-ld:author"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\":\"H\",\"author\":{\"@type\":\"Person\",\"name\":\"A\"},\"datePublished\":\"D\"}",
        "[{\"@type\":\"WebSite\",\"name\":\"no\"},{\"headline\":\"H\",\"author\":[{\"name\":\"A\"}],"
            + "\"datePublished\":\"D\"}]",
        "{\"@context\":\"x\",\"@graph\":[{\"name\":\"no\"},{\"headline\":\"H\",\"author\":\"A\","
            + "\"datePublished\":\"D\",\"comment\":{\"author\":{\"name\":\"no\"}}}]}",
        "{\"headline\":\"H\", \"author\":{\"name\":\"A\"}, \"datePublished\":\"D\", broken"
      })
  void linkedDataIsReadAtTheTopAndInTheGraph(String json) {
    Metadata metadata = metadata(linked(json));
    assertThat(metadata.title()).isEqualTo(stated("H", "json-ld:headline"));
    assertThat(metadata.author()).isEqualTo(stated("A", "json-ld:author"));
    assertThat(metadata.date()).isEqualTo(stated("D", "json-ld:datepublished"));
  }

  @Test
  void linkedDataStandsAnywhereButOtherScriptsDoNotCount() {
    assertThat(metadata("<body><div>" + linked("{\"headline\":\"H\"}")).title()).isPresent();
    assertThat(metadata("<script>{\"headline\":\"H\"}</script>").title()).isEmpty();
  }

  @Test
  void theTitleOfADrawingIsNotThatOfThePage() {
    assertThat(metadata("<body><svg><title>no</title></svg>").title()).isEmpty();
  }

  @Test
  void statementsInTheBodyCount() {
    assertThat(metadata("<body><p>a<meta itemprop=datePublished content=2024>").date())
        .isEqualTo(stated("2024", "meta:datepublished"));
  }
}
