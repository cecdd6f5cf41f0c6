package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line on web pages. */
class CleanHtmlTest {

  private static final String FERRY =
      "The ferry left at six, as it had done every morning since the bridge was closed.";

  private static final String PAGE =
      "<nav><a href=/>Home</a></nav><div><h1>Ferry</h1><p>"
          + FERRY
          + " <a href=b.html>More</a></p><ul><li>"
          + FERRY
          + "</ul></div>";

  @TempDir private Path folder;

  private Path write(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Path page() throws IOException {
    return write("page.html", PAGE, StandardCharsets.UTF_8);
  }

  @Test
  void aPageBecomesItsText() throws IOException {
    assertThat(Run.of("clean", page()))
        .isEqualTo(new Run(0, "Ferry\n\n" + FERRY + " More\n\n" + FERRY + "\n", ""));
  }

  @Test
  void aPageBecomesMarkdown() throws IOException {
    String markdown = "# Ferry\n\n" + FERRY + " [More](b.html)\n\n- " + FERRY + "\n";
    assertThat(Run.of("clean", "--output", "markdown", page())).isEqualTo(new Run(0, markdown, ""));
    assertThat(Run.withInput("<!DOCTYPE html>" + PAGE, "clean", "--output", "markdown", "-").out())
        .isEqualTo(markdown);
  }

  @Test
  void aPlainTextBecomesMarkdownToo() throws IOException {
    Path file = write("a.txt", "# " + FERRY + "\n", StandardCharsets.UTF_8);
    assertThat(Run.of("clean", "--output", "markdown", file).out())
        .isEqualTo("\\# " + FERRY + "\n");
  }

  @Test
  void severalMarkdownResultsAreNamed() throws IOException {
    page();
    write("other.htm", "<p>" + FERRY, StandardCharsets.UTF_8);
    Run run = Run.of("clean", "--output", "markdown", folder);
    assertThat(run.names()).containsExactly("other.htm", "page.html");
  }

  @Test
  void theOffsetsOfFragmentsAreThoseOfTheTextThatWasRead() throws IOException {
    Map<String, Object> object = Json.object(Run.of("clean", "--output", "jsonl", page()).out());
    String read = "Home\n\nFerry\n\n" + FERRY + " More\n\n" + FERRY;
    assertThat(((String) object.get("text")).replace("\n", ""))
        .isEqualTo(read.substring(4).replace("\n", ""));
    assertThat(Json.objects(object.get("fragments")))
        .singleElement()
        .satisfies(
            fragment -> {
              assertThat(fragment)
                  .containsEntry("category", "NAVIGATION")
                  .containsEntry("text", "Home");
              assertThat(fragment).containsEntry("start", 0).containsEntry("end", 4);
            });
  }

  @Test
  void everyLineOfAPageIsAnnotated() throws IOException {
    Run run = Run.of("clean", "--output", "annotated", page());
    assertThat(run.out().lines().filter(line -> line.matches(" +\\d+ .*")))
        .satisfiesExactly(
            line -> assertThat(line).contains("NAVIGATION").endsWith("Home"),
            line -> assertThat(line).contains("kept").endsWith("Ferry"),
            line -> assertThat(line).contains("kept").endsWith("More"),
            line -> assertThat(line).contains("kept").endsWith(FERRY));
  }

  @Test
  void textsAndPagesOfAFolderAreReadEachAsWhatItIs() throws IOException {
    page();
    write("text.txt", "<p>" + FERRY, StandardCharsets.UTF_8);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("zipped.html.gz")))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Run run = Run.of("clean", folder);
    assertThat(run.status()).isZero();
    assertThat(run.names()).containsExactly("page.html", "text.txt", "zipped.html.gz");
    assertThat(run.out()).contains("<p>" + FERRY).doesNotContain("<h1>", "Home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16"})
  void theCharsetOfAPageIsFound(String charset) throws IOException {
    String text = "Die Fähre fuhr früh um sechs, wie jeden Morgen, seit die Brücke gesperrt war.";
    Path file = write("page.html", "<html lang=de><p>" + text, Charset.forName(charset));
    assertThat(Run.of("clean", file).out()).isEqualTo(text + "\n");
  }

  @Test
  void bytesThatAreNoTextAreStillAPage() throws IOException {
    Path file = Files.write(folder.resolve("page.html"), new byte[] {'<', 'p', '>', -1, 0, -2});
    assertThat(Run.of("clean", file).status()).isZero();
  }

  @Test
  void aLineOfAPageIsExplained() throws IOException {
    Run run = Run.of("explain", "--line", 1, page());
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("0..4  Home\n").contains("  vote     NAVIGATION  landmark ");
    assertThat(Run.of("explain", "--line", 99, page()).err()).contains("there is no line 99");
  }
}
