package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.proseline.html.HtmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A page gives the same answer in whatever form it comes. */
class HtmlInputTest {

  private static final Proseline PROSELINE = Proseline.standard();
  private static final String BASE = "https://site.example/a/b.html";

  private static void same(Cleaned actual, Cleaned expected, Object what) {
    assertThat(actual.pieces()).as("%s", what).isEqualTo(expected.pieces());
    assertThat(actual.text()).isEqualTo(expected.text());
    assertThat(actual.markdown()).isEqualTo(expected.markdown());
    assertThat(actual.metadata()).isEqualTo(expected.metadata());
  }

  @Test
  void stringBytesStreamAndDocumentGiveTheSameAnswer() throws IOException {
    for (Path page : HtmlPiecesTest.samples()) {
      byte[] bytes = Files.readAllBytes(page);
      Cleaned expected = PROSELINE.cleanHtml(bytes, null, BASE);
      String html = decoded(bytes);
      same(PROSELINE.cleanHtml(html, BASE), expected, page);
      same(PROSELINE.cleanHtml(new ByteArrayInputStream(bytes), null, BASE), expected, page);
      same(PROSELINE.cleanHtml(Jsoup.parse(html, BASE)), expected, page);
    }
  }

  private static String decoded(byte[] bytes) {
    return HtmlReader.decode(bytes, null);
  }

  @Test
  void theSamePageAlwaysGivesTheSameAnswer() throws IOException {
    Proseline other = Proseline.standard();
    for (Path page : HtmlPiecesTest.samples()) {
      byte[] bytes = Files.readAllBytes(page);
      Cleaned expected = PROSELINE.cleanHtml(bytes, null, BASE);
      same(PROSELINE.cleanHtml(bytes, null, BASE), expected, page);
      same(other.cleanHtml(bytes, null, BASE), expected, page);
    }
  }

  @Test
  void theDefaultLocaleHasNoSay() {
    String html =
        "<TITLE>THE ISLAND</TITLE><DIV CLASS='INFO SOCIAL-LINKS'><I>INFO</I></DIV><P ROLE=MAIN>I"
            + "<P STYLE='VISIBILITY:HIDDEN'>I";
    Cleaned expected = PROSELINE.cleanHtml(html, "");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      same(PROSELINE.cleanHtml(html, ""), expected, "tr-TR");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDocumentStaysAsItIs() throws IOException {
    for (Path page : HtmlPiecesTest.samples()) {
      Document document = Jsoup.parse(Files.readString(page), BASE);
      document.outputSettings().prettyPrint(false);
      String before = document.outerHtml();
      PROSELINE.cleanHtml(document);
      assertThat(document.outerHtml()).isEqualTo(before);
      assertThat(document.baseUri()).isEqualTo(Jsoup.parse(Files.readString(page), BASE).baseUri());
    }
    for (long seed = 0; seed < 1_000; seed++) {
      Document document = Jsoup.parse(new RandomPage(seed).next(30), BASE);
      String before = document.outerHtml();
      PROSELINE.cleanHtml(document);
      assertThat(document.outerHtml()).as("seed %d", seed).isEqualTo(before);
    }
  }

  @Test
  void aDocumentWithoutPositionsOrWithOwnNodesIsRead() {
    Proseline positions = Proseline.builder().sourcePositions().build();
    Document document = Jsoup.parse("<p>a</p>");
    document.body().appendElement("p").text("b");
    assertThat(positions.cleanHtml(document).lines())
        .extracting(judged -> judged.line().text())
        .containsExactly("a", "b");
    assertThat(positions.cleanHtml(new Document("")).pieces()).isEmpty();
    assertThat(positions.cleanHtml(Jsoup.parse("a<x>b</x>", "", Parser.xmlParser())).original())
        .isEqualTo("ab");
  }

  @Test
  void theHintIsTheCharsetOfTheServer() {
    String html = "<p>Die Fähre fährt früh.";
    byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
    assertThat(PROSELINE.cleanHtml(bytes, "ISO-8859-1", "").original())
        .isEqualTo("Die Fähre fährt früh.");
  }

  @Test
  void aStreamIsReadToItsEndAndLeftOpen() throws IOException {
    boolean[] closed = new boolean[1];
    try (InputStream stream =
        new ByteArrayInputStream("<p>a".getBytes(Charset.forName("UTF-8"))) {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      PROSELINE.cleanHtml(stream, null, "");
      assertThat(closed[0]).isFalse();
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @Test
  void aStreamThatFailsSaysSo() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is dead");
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> PROSELINE.cleanHtml(broken, null, ""))
        .withMessage("the line is dead");
  }

  @Test
  void anEmptyPageHasNoPieces() {
    assertThat(PROSELINE.cleanHtml("", "").pieces()).isEmpty();
    assertThat(PROSELINE.cleanHtml(new byte[0], null, "").text()).isEmpty();
  }

  @Test
  void explainingReachesTheVerdictsOfCleaning() throws IOException {
    for (Path page : HtmlPiecesTest.samples()) {
      byte[] bytes = Files.readAllBytes(page);
      List<Judged> explained = PROSELINE.explainHtml(bytes, null, BASE);
      assertThat(explained)
          .extracting(Judged::verdict)
          .isEqualTo(
              PROSELINE.cleanHtml(bytes, null, BASE).lines().stream()
                  .map(Judged::verdict)
                  .toList());
      assertThat(explained).anyMatch(judged -> judged.votes().size() > 1);
    }
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.cleanHtml((String) null, ""))
        .withMessageContaining("html");
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.cleanHtml("", null))
        .withMessageContaining("baseUri");
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.cleanHtml((byte[]) null, null, ""))
        .withMessageContaining("html");
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.cleanHtml((InputStream) null, null, ""))
        .withMessageContaining("html");
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.cleanHtml((Document) null))
        .withMessageContaining("document");
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.explainHtml(null, null, ""))
        .withMessageContaining("html");
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.explainHtml(new byte[0], null, null))
        .withMessageContaining("baseUri");
  }
}
