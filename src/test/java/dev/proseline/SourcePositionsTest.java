package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Span;
import dev.proseline.unicode.CharClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Each piece of a page leads back to its source. */
class SourcePositionsTest {

  private static final Proseline PLAIN = Proseline.standard();
  private static final Proseline PROSELINE = Proseline.builder().sourcePositions().build();

  /** Cut out and read again, the source of each piece gives its text, white space aside. */
  private static void check(Cleaned cleaned, String html, String what) {
    for (Piece piece : cleaned.pieces()) {
      Optional<Origin> origin = origin(piece);
      if (origin.isEmpty()) {
        assertThat(solid(piece.text())).as(what).isEmpty();
        continue;
      }
      Span source =
          origin.get().source().orElseThrow(() -> new AssertionError(what + ": " + piece));
      String cut = source.of(html);
      assertThat(solid(PLAIN.cleanHtml("<body>" + cut, "").original()))
          .as("%s%nof '%s'%ncut '%s'", what, html, cut)
          .isEqualTo(solid(piece.text()));
    }
  }

  private static Optional<Origin> origin(Piece piece) {
    return piece instanceof Kept kept ? kept.origin() : ((Stripped) piece).origin();
  }

  private static String solid(String text) {
    StringBuilder solid = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!CharClass.isBlank(text.charAt(i))) {
        solid.append(text.charAt(i));
      }
    }
    return solid.toString();
  }

  @Test
  void thePiecesOfRandomPagesLeadToTheirSource() {
    for (long seed = 0; seed < 2_000; seed++) {
      String html = new RandomPage(seed).nextWithoutTables(40);
      check(PROSELINE.cleanHtml(html, ""), html, "seed " + seed);
    }
  }

  @Test
  void thePiecesOfTheSamplePagesLeadToTheirSource() throws Exception {
    for (Path page : HtmlPiecesTest.samples()) {
      String html = Files.readString(page);
      check(PROSELINE.cleanHtml(html, ""), html, page.toString());
    }
  }

  @Test
  void thePlacesInTheSourceChangeNothingElse() throws Exception {
    for (Path page : HtmlPiecesTest.samples()) {
      String html = Files.readString(page);
      assertThat(PROSELINE.cleanHtml(html, "").markdown())
          .isEqualTo(PLAIN.cleanHtml(html, "").markdown());
      assertThat(PROSELINE.cleanHtml(html, "").pieces())
          .extracting(Piece::span)
          .isEqualTo(PLAIN.cleanHtml(html, "").pieces().stream().map(Piece::span).toList());
    }
  }

  @Test
  void nobodyWhoDoesNotAskIsTold() {
    assertThat(PLAIN.cleanHtml("<p>a", "").pieces())
        .allSatisfy(piece -> assertThat(origin(piece).orElseThrow().source()).isEmpty());
  }

  @Test
  void aPlainTextHasNoOrigin() {
    assertThat(PROSELINE.clean("a\n\nShare on Facebook").pieces())
        .isNotEmpty()
        .allSatisfy(piece -> assertThat(origin(piece)).isEmpty());
  }

  @Test
  void aDocumentThatTrackedItsPositionsLeadsToThem() {
    String html = "<p>a <b>b</b> c</p><p>d</p>";
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    check(PROSELINE.cleanHtml(document), html, "tracked");
  }

  @Test
  void aDocumentThatDidNotLeadsToItsElementsAlone() {
    assertThat(PROSELINE.cleanHtml(Jsoup.parse("<p>a")).pieces())
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(origin(piece).orElseThrow().path()).hasToString("html > body > p");
              assertThat(origin(piece).orElseThrow().source()).isEmpty();
            });
  }

  @Test
  void whatTheCallerAddedToADocumentHasNoPlace() {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput("<p>a</p><p>b", "");
    document.body().firstElementChild().after(new Element("p").text("own"));
    assertThat(PROSELINE.cleanHtml(document).pieces())
        .extracting(piece -> origin(piece).orElseThrow().source().isPresent())
        .containsExactly(true, false, true);
  }
}
