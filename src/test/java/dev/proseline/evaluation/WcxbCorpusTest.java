package dev.proseline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WcxbCorpusTest {

  private static final String TRUTH =
      """
      {"url": "https://harbour.example/ferry", "_internal": {"page_type": {"primary": "forum"}},
       "title": "main_content", "ground_truth": {"with": ["back at noon"], "main_content": "The ferry came back."}}
      """;

  @TempDir private Path folder;

  @Test
  void aPageHasItsTypeItsTruthAndItsForms() throws IOException {
    Path truth = write("ground-truth/0001.json", TRUTH);
    Path html = write("html/0001.html", "<p>The ferry came back.");
    Path text = write("text/0001.txt", "Men\u00FC\nThe ferry came back.");
    WcxbPage page = only();
    assertThat(page.truthFile()).isEqualTo(truth);
    assertThat(page.id()).isEqualTo("0001");
    assertThat(page.url()).isEqualTo("https://harbour.example/ferry");
    assertThat(page.type()).isEqualTo("forum");
    assertThat(page.mainContent()).isEqualTo("The ferry came back.");
    assertThat(page.file(Form.HTML)).isEqualTo(html);
    assertThat(page.file(Form.TEXT)).isEqualTo(text);
    assertThat(page.bytes(Form.HTML)).asString().isEqualTo("<p>The ferry came back.");
    assertThat(page.text()).isEqualTo("Men\u00FC\nThe ferry came back.");
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    pack("ground-truth/0001.json.gz", TRUTH);
    pack("text/0001.txt.gz", "The ferry came back.");
    assertThat(only().id()).isEqualTo("0001");
    assertThat(only().text()).isEqualTo("The ferry came back.");
  }

  @Test
  void aPageOfTypeCategoryIsACollection() throws IOException {
    write("ground-truth/a.json", "{\"_internal\":{\"page_type\":{\"primary\":\"category\"}}}");
    assertThat(only().type()).isEqualTo("collection");
  }

  @Test
  void whatTheTruthDoesNotSayIsEmptyAndThePageAnArticle() throws IOException {
    write("ground-truth/a.json", "{\"ground_truth\":{\"main_content\":null}}");
    assertThat(only().type()).isEqualTo("article");
    assertThat(only().mainContent()).isEmpty();
    assertThat(only().url()).isEmpty();
  }

  @Test
  void pagesComeInTheOrderOfTheirNames() throws IOException {
    for (String id : new String[] {"b", "c", "a"}) {
      write("ground-truth/" + id + ".json", TRUTH);
    }
    assertThat(WcxbCorpus.at(folder).pages().map(WcxbPage::id)).containsExactly("a", "b", "c");
  }

  @Test
  void aPageIsReadWhenItIsAskedFor() throws IOException {
    write("ground-truth/a.json", TRUTH);
    Path later = write("ground-truth/b.json", TRUTH);
    Iterator<WcxbPage> pages = WcxbCorpus.at(folder).pages().iterator();
    assertThat(pages.next().id()).isEqualTo("a");
    Files.writeString(later, "{\"url\":\"changed\"}");
    assertThat(pages.next().url()).isEqualTo("changed");
  }

  @Test
  void aMissingFormIsNamed() throws IOException {
    Path truth = write("ground-truth/0001.json", TRUTH);
    WcxbPage page = only();
    assertThatThrownBy(page::text)
        .isInstanceOf(AnnotationException.class)
        .hasMessage(truth + ": there is no text of this page beside its truth");
  }

  @Test
  void aTruthThatIsNoJsonIsNamedWithItsLine() throws IOException {
    Path truth = write("ground-truth/a.json", "{\"url\": \"x\",\n \"title\": }");
    assertThatThrownBy(this::only)
        .isInstanceOf(AnnotationException.class)
        .hasMessageStartingWith(truth + ":2: not JSON: ");
    Files.writeString(truth, "[]");
    assertThatThrownBy(this::only).hasMessage(truth + ":1: not a JSON object");
    Files.writeString(truth, "");
    assertThatThrownBy(this::only).hasMessage(truth + ":1: not a JSON object");
  }

  @Test
  void aFileCutOffInItsPackedDataIsNamed() throws IOException {
    write("ground-truth/a.json", TRUTH);
    Path text = pack("text/a.txt.gz", "The ferry came back.");
    byte[] whole = Files.readAllBytes(text);
    Files.write(text, Arrays.copyOf(whole, whole.length - 9));
    WcxbPage page = only();
    assertThatThrownBy(page::text).hasMessage(text + ": ends in the middle of its packed data");
  }

  @Test
  void aTextThatIsNotUtf8IsNamedWithThePlace() throws IOException {
    write("ground-truth/a.json", TRUTH);
    Path text = write("text/a.txt", "");
    Files.write(text, "Men\u00FC".getBytes(StandardCharsets.ISO_8859_1));
    WcxbPage page = only();
    assertThatThrownBy(page::text)
        .hasMessageStartingWith(text + ": not UTF-8: bad byte at offset 3");
  }

  @Test
  void aFolderWithoutTruthIsRefused() throws IOException {
    assertThat(WcxbCorpus.isAt(folder)).isFalse();
    assertThatThrownBy(() -> WcxbCorpus.at(folder)).isInstanceOf(AnnotationException.class);
    Files.createDirectory(folder.resolve("ground-truth"));
    assertThat(WcxbCorpus.isAt(folder)).isTrue();
    assertThatThrownBy(() -> WcxbCorpus.at(folder))
        .hasMessageStartingWith(folder.resolve("ground-truth") + ": no truth in this folder");
  }

  private WcxbPage only() {
    return WcxbCorpus.at(folder).pages().findFirst().orElseThrow();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Path pack(String name, String content) throws IOException {
    Path file = write(name, "");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
