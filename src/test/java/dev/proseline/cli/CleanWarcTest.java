package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanWarcTest {

  private static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge to the island closed.";
  private static final String HTTP = "application/http; msgtype=response";

  @TempDir private Path folder;

  private static byte[] page(String text) {
    return ("<html><body><p>" + text).getBytes(StandardCharsets.UTF_8);
  }

  private List<Map<String, Object>> results(Run run) {
    return run.out().lines().map(Json::object).toList();
  }

  private List<Object> urls(Run run) {
    return results(run).stream().map(each -> each.get("url")).toList();
  }

  private void good(WarcMaker warc, String url) throws IOException {
    warc.response(url, "text/html", page(PROSE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void pagesOfResponsesConversionsAndResourcesAreCleaned(String name) throws IOException {
    Path file = folder.resolve(name);
    try (WarcMaker warc = WarcMaker.into(file)) {
      warc.record("warcinfo", null, "application/warc-fields", new byte[] {'a'});
      byte[] latin = ("<p>" + PROSE + " Caf\u00E9.").getBytes(StandardCharsets.ISO_8859_1);
      warc.response("http://a.example/1", "text/html; charset=iso-8859-1", latin);
      warc.response("http://a.example/2", "image/png", new byte[] {1, 2});
      warc.record(
          "conversion", "http://a.example/3", "text/plain", PROSE.getBytes(StandardCharsets.UTF_8));
      warc.record("resource", "http://a.example/4", "text/html", page(PROSE));
    }
    Run run = Run.of("clean", "--output", "jsonl", file);
    assertThat(run.status()).isZero();
    assertThat(urls(run))
        .containsExactly("http://a.example/1", "http://a.example/3", "http://a.example/4");
    assertThat(results(run))
        .extracting(each -> each.get("source"), each -> each.get("text"))
        .first()
        .hasToString("(" + "\"" + file + "#2\", \"" + PROSE + " Caf\u00E9.\")");
    assertThat(run.err()).startsWith("3 pages in").contains("2 records without a page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void brokenRecordsAreReportedAndTheOthersGoOn(String name) throws IOException {
    Path file = folder.resolve(name);
    try (WarcMaker warc = WarcMaker.into(file)) {
      good(warc, "http://a.example/1");
      byte[] block = WarcMaker.http("text/html", page(PROSE));
      warc.raw(
          WarcMaker.header("response", "http://a.example/long", HTTP, block.length + 90), block);
      good(warc, "http://a.example/2");
      warc.raw(
          WarcMaker.header("response", "http://a.example/short", HTTP, block.length - 30), block);
      good(warc, "http://a.example/3");
      warc.raw(WarcMaker.header(null, "http://a.example/untyped", HTTP, block.length), block);
      warc.bytes("no record at all\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      good(warc, "http://a.example/4");
      good(warc, "http://a.example/cut");
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 40));
    Run run = Run.of("clean", "--quiet", "--threads", 2, "--output", "jsonl", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(urls(run))
        .containsExactly(
            "http://a.example/1", "http://a.example/2", "http://a.example/3", "http://a.example/4");
    assertThat(run.err().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith(file + ": record "))
        .satisfiesExactly(
            line -> assertThat(line).contains("record 2 at byte ").contains("length"),
            line -> assertThat(line).contains("record 4 at byte ").contains("length"),
            line -> assertThat(line).contains("no WARC-Type"),
            line -> assertThat(line).contains("broken record"),
            line -> assertThat(line).contains("broken record"));
  }

  @Test
  void aRecordLargerThanTheLimitIsPassedOver() throws IOException {
    Path file = folder.resolve("a.warc.gz");
    try (WarcMaker warc = WarcMaker.into(file)) {
      good(warc, "http://a.example/1");
      warc.zeros("http://a.example/zeros", 3_000_000);
      good(warc, "http://a.example/2");
    }
    Run run = Run.of("clean", "--quiet", "--output", "jsonl", "--max-bytes", 1_000_000, file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(urls(run)).containsExactly("http://a.example/1", "http://a.example/2");
    assertThat(run.err()).hasLineCount(1).contains("limit of 1000000 bytes; raise --max-bytes");
  }

  @Test
  void templatesAreLearnedAndUsedByTheHostOfTheRecord() throws IOException {
    Path file = folder.resolve("a.warc.gz");
    try (WarcMaker warc = WarcMaker.into(file)) {
      for (char c = 'a'; c < 'q'; c++) {
        byte[] text = LearnCommandTest.page("lantern" + c).getBytes(StandardCharsets.UTF_8);
        warc.record("conversion", "https://h" + c % 2 + ".example/" + c, "text/plain", text);
      }
    }
    Path store = folder.resolve("templates");
    Run learned = Run.of("learn", "--into", store, file);
    assertThat(learned.err()).isEmpty();
    assertThat(learned.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("h1.example: 8 pages"),
            line -> assertThat(line).startsWith("h0.example: 8 pages"));
    assertThat(Run.of("clean", file).out()).contains("Qualmo");
    Run cleaned = Run.of("clean", "--template", store, file);
    assertThat(cleaned.out()).contains("lantern").doesNotContain("Qualmo");
  }
}
