package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.Stripped;
import dev.proseline.evaluation.Sample;
import dev.proseline.sample.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanCommandTest {

  private static final String FERRY =
      "The ferry left at six, as it had done every morning since the bridge was closed.";
  private static final String QUAY =
      "Nobody had told them that it would be the last crossing, and nobody on the quay waved.";
  private static final String TEXT = FERRY + "\r\n\r\nShare on Facebook\r\n\r\n" + QUAY + "\r\n";
  private static final String CLEAN = FERRY + "\n\n" + QUAY + "\n";

  @TempDir private Path folder;

  @Test
  void oneInputPrintsItsCleanText() throws IOException {
    Run run = Run.of("clean", write("story.txt", TEXT));
    assertThat(run).isEqualTo(new Run(0, CLEAN, ""));
  }

  @Test
  void severalInputsAreNamed() throws IOException {
    Path a = write("a.txt", TEXT);
    Path b = write("b.txt", QUAY);
    Run run = Run.of("clean", b, a);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("==> " + b + " <==\n" + QUAY + "\n==> " + a + " <==\n" + CLEAN);
  }

  @Test
  void jsonLinesHoldTheFieldsOfTheDesign() throws IOException {
    Path file = write("story.txt", TEXT);
    Run run = Run.of("clean", "--output", "jsonl", file);
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    Map<String, Object> object = Json.object(run.out());
    assertThat(object).containsOnlyKeys("source", "text", "input_length", "fragments");
    assertThat(object)
        .containsEntry("source", file.toString())
        .containsEntry("text", FERRY + "\n\n" + QUAY)
        .containsEntry("input_length", TEXT.length());
    assertThat(Json.objects(object.get("fragments")))
        .singleElement()
        .satisfies(
            fragment -> {
              assertThat(fragment)
                  .containsOnlyKeys(
                      "category", "start", "end", "text", "rule", "because", "confidence");
              assertThat(fragment)
                  .containsEntry("category", "SHARE")
                  .containsEntry("start", TEXT.indexOf("Share"))
                  .containsEntry("end", TEXT.indexOf("Share") + "Share on Facebook".length())
                  .containsEntry("text", "Share on Facebook");
              assertThat((String) fragment.get("rule")).startsWith("share/");
              assertThat((String) fragment.get("because")).endsWith(".");
              assertThat((Double) fragment.get("confidence")).isBetween(0.5, 1.0);
            });
  }

  @Test
  void theOffsetsOfEverySampleAreThoseOfTheLibraryInUtf16() throws IOException {
    Proseline proseline = Proseline.standard();
    Samples.articles().forEach(sample -> write(sample.name(), sample.text()));
    Run run = Run.of("clean", "--output", "jsonl", folder);
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSameSizeAs(Samples.articles());
    for (Sample sample : Samples.articles()) {
      Map<String, Object> object =
          lines.stream()
              .map(Json::object)
              .filter(each -> each.get("source").equals(sample.name()))
              .findFirst()
              .orElseThrow();
      Cleaned cleaned = proseline.clean(sample.text());
      assertThat(object.get("text")).isEqualTo(cleaned.text());
      assertThat(Json.objects(object.get("fragments")))
          .extracting(f -> sample.text().substring((int) f.get("start"), (int) f.get("end")))
          .isEqualTo(cleaned.stripped().stream().map(Stripped::text).toList());
    }
  }

  @Test
  void charactersOutsideTheBasicPlaneCountTwice() throws IOException {
    String text = "\uD83D\uDE00 " + FERRY + "\n\nShare on Facebook\n";
    Run run = Run.of("clean", "--output", "jsonl", write("a.txt", text));
    Map<String, Object> object = Json.object(run.out());
    assertThat(object).containsEntry("input_length", text.length());
    assertThat(Json.objects(object.get("fragments")).get(0))
        .containsEntry("start", text.indexOf("Share"));
  }

  @Test
  void annotatedOutputShowsEveryLineWithItsVerdictAndReason() throws IOException {
    Run run = Run.of("clean", "--output", "annotated", write("story.txt", TEXT));
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).startsWith("==> ").endsWith("story.txt <==");
    assertThat(lines.get(1)).startsWith("   1 kept ").endsWith(FERRY);
    assertThat(lines.get(2)).contains("running-text 0.75: It is a complete sentence.");
    assertThat(lines.get(3)).startsWith("   2 SHARE ").endsWith("Share on Facebook");
    assertThat(lines.get(4)).contains("share/en");
    assertThat(lines.get(5)).startsWith("   3 kept ").endsWith(QUAY);
    assertThat(lines).hasSize(7);
  }

  @Test
  void aFolderIsReadRecursivelyInNameOrder() throws IOException {
    write("b.txt", QUAY);
    write("a/z.md", QUAY);
    write("a/b/c.text", QUAY);
    zip("c.txt.gz", QUAY);
    write("ignored.csv", QUAY);
    write(".hidden.txt", QUAY);
    Run run = Run.of("clean", folder);
    assertThat(run.status()).isZero();
    assertThat(run.names()).containsExactly("a/b/c.text", "a/z.md", "b.txt", "c.txt.gz");
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    assertThat(Run.of("clean", zip("story.txt.gz", TEXT))).isEqualTo(new Run(0, CLEAN, ""));
  }

  @Test
  void aBrokenGzipFileIsReported() throws IOException {
    Path file = write("broken.txt.gz", "this is not packed");
    Run run = Run.of("clean", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ": cannot be read");
  }

  @Test
  void aGzipFileCutShortIsReported() throws IOException {
    Path file = zip("short.txt.gz", TEXT.repeat(100));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
    Run run = Run.of("clean", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ": cannot be read");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aDashIsStandardInput() {
    assertThat(Run.withInput(TEXT, "clean", "-")).isEqualTo(new Run(0, CLEAN, ""));
    Run json = Run.withInput(TEXT, "clean", "--output", "jsonl", "-");
    assertThat(Json.object(json.out())).containsEntry("source", "-");
  }

  @Test
  void badInputsAreReportedAndTheOthersGoOn() throws IOException {
    Path good = write("good.txt", TEXT);
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'a', 'b', (byte) 0xC3, '(', 'c'});
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("clean", "--quiet", missing, bad, good);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.names()).containsExactly(good.toString());
    assertThat(run.out()).endsWith(CLEAN);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(missing + ": no such file"),
            line -> assertThat(line).startsWith(bad + ": not UTF-8").contains("offset 2"));
  }

  @Test
  void aBadInputInAFolderIsReportedWithItsPathAndTheOthersGoOn() throws IOException {
    write("a.txt", QUAY);
    Path bad = Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF, 'x'});
    write("c.txt", QUAY);
    Run run = Run.of("clean", "--quiet", "--output", "jsonl", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().map(line -> Json.object(line).get("source")))
        .containsExactly("a.txt", "c.txt");
    assertThat(run.err()).startsWith(bad + ": ").hasLineCount(1);
  }

  @Test
  void aFolderWithoutInputsIsReported() throws IOException {
    write("table.csv", QUAY);
    Run run = Run.of("clean", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(folder + ": no input in this folder").contains(".txt");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anEmptyFileHasAnEmptyText() throws IOException {
    Path file = write("empty.txt", "");
    assertThat(Run.of("clean", file)).isEqualTo(new Run(0, "\n", ""));
    Map<String, Object> object = Json.object(Run.of("clean", "--output", "jsonl", file).out());
    assertThat(object).containsEntry("text", "").containsEntry("input_length", 0);
    assertThat(Json.objects(object.get("fragments"))).isEmpty();
  }

  @Test
  void anInputLargerThanTheLimitIsReportedWithTheLimit() throws IOException {
    Path file = write("story.txt", "x".repeat(101));
    Run run = Run.of("clean", "--max-bytes", 100, file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ": larger than the limit of 100 bytes");
    assertThat(Run.of("clean", "--max-bytes", 101, file).status()).isZero();
  }

  @Test
  void theLimitIsThatOfTheUnpackedInput() throws IOException {
    Path file = zip("bomb.txt.gz", "x".repeat(1_000_000));
    assertThat(Files.size(file)).isLessThan(10_000);
    Run run = Run.of("clean", "--max-bytes", 10_000, file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("larger than the limit of 10000 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "page.HTM", "page.xhtml"})
  void htmlIsToldByItsName(String name) throws IOException {
    assertThat(Run.of("clean", write(name, "<p>" + QUAY + "</p>")))
        .isEqualTo(new Run(0, QUAY + "\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>x</title><p>",
        "  \n<html lang=en><p>",
        "\uFEFF<html><p>",
        "<?xml version=\"1.0\"?><html><p>"
      })
  void htmlIsToldByItsStart(String start) throws IOException {
    Run expected = new Run(0, QUAY + "\n", "");
    assertThat(Run.of("clean", write("page", start + QUAY))).isEqualTo(expected);
    assertThat(Run.withInput(start + QUAY, "clean", "-")).isEqualTo(expected);
  }

  @Test
  void theKindCanBeToldByOption() throws IOException {
    Path page = write("page.html", "<p>" + QUAY);
    assertThat(Run.of("clean", "--as", "text", page))
        .isEqualTo(new Run(0, "<p>" + QUAY + "\n", ""));
    Run html = Run.of("clean", "--as", "html", write("story.txt", "<p>" + QUAY));
    assertThat(html).isEqualTo(new Run(0, QUAY + "\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkTellsTheEncodingAndIsNoPartOfTheText(String charset) throws IOException {
    Path file = folder.resolve("story.txt");
    Files.write(file, ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    Run run = Run.of("clean", "--output", "jsonl", file);
    assertThat(run.status()).isZero();
    assertThat(Json.object(run.out())).containsEntry("input_length", TEXT.length());
  }

  @Test
  void thePresetTheCategoriesAndTheLanguagesAreOptions() throws IOException {
    Path file = write("story.txt", FERRY + "\n\nMost read:\nPilots vote to strike\n");
    assertThat(Run.of("clean", file).out()).isEqualTo(FERRY + "\n");
    assertThat(Run.of("clean", "--preset", "recall", file).out())
        .isEqualTo(FERRY + "\n\nPilots vote to strike\n");
    assertThat(Run.of("clean", "--keep", "related,byline", file).out())
        .isEqualTo(FERRY + "\n\nMost read:\nPilots vote to strike\n");
    assertThat(Run.of("clean", "--languages", "de,fr", file).out())
        .isEqualTo(FERRY + "\n\nMost read:\nPilots vote to strike\n");
  }

  @Test
  void whatIsKnownOfThePagesIsAnOption() {
    Path page = Path.of("testdata", "pages", "en", "docs-docusaurus-queues.html");
    String anything = Run.of("clean", page).out();
    assertThat(Run.of("clean", "--expecting", "anything", page).out()).isEqualTo(anything);
    assertThat(Run.of("clean", "--expecting", "article", page).out()).isNotEqualTo(anything);
  }

  @Test
  void wrongUsageIsStatusTwoAndSaysWhatIsWrong() throws IOException {
    Path file = write("story.txt", TEXT);
    assertUsage("PATH", "clean");
    assertUsage("--frobnicate", "clean", "--frobnicate", file);
    assertUsage("menus", "clean", "--keep", "menus", file);
    assertUsage("tlh", "clean", "--languages", "tlh", file);
    assertUsage("xml", "clean", "--output", "xml", file);
    assertUsage("some", "clean", "--preset", "some", file);
    assertUsage("shop", "clean", "--expecting", "shop", file);
    assertUsage("many", "clean", "--max-bytes", "many", file);
    assertUsage("clean, explain, evaluate, learn, report or stats");
    assertUsage("launder", "launder", file);
  }

  private static void assertUsage(String named, Object... args) {
    Run run = Run.of(args);
    assertThat(run.status()).as("status of %s", List.of(args)).isEqualTo(2);
    assertThat(run.err()).contains(named);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertThat(Run.of("--help"))
        .satisfies(
            run -> {
              assertThat(run.status()).isZero();
              assertThat(run.out()).contains("clean", "explain");
            });
    assertThat(Run.of("clean", "--help").out()).contains("--output", "--max-bytes", "--as");
    assertThat(Run.of("--version").out()).startsWith("proseline ");
  }

  @Test
  void theDefaultLocaleHasNoSay() throws IOException {
    Path file = write("story.txt", FERRY + "\n\nFOLLOW US ON FACEBOOK\n");
    Locale before = Locale.getDefault();
    try {
      Run expected = Run.of("clean", "--output", "jsonl", file);
      Run annotated = Run.of("clean", "--output", "annotated", file);
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Run.of("clean", "--output", "jsonl", file)).isEqualTo(expected);
        assertThat(Run.of("clean", "--output", "annotated", file)).isEqualTo(annotated);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path zip(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
