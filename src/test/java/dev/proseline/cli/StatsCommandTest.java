package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

  private static final String GOOD =
      "{\"source\":\"https://a.example/1\",\"text\":\"one two three\",\"input_length\":20,\"fragments\":"
          + "[{\"category\":\"SHARE\",\"start\":14,\"end\":24,\"text\":\"share this\",\"rule\":\"share/en\","
          + "\"because\":\"so\",\"confidence\":0.9}],\"more\":{\"text\":[1]}}\n";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("r.jsonl"), text);
  }

  @Test
  void theFiguresAgreeWithWhatCleanSaysOfTheSamples() throws IOException {
    Path samples = Path.of("testdata", "pages", "en");
    Run clean = Run.of("clean", "--output", "jsonl", samples);
    Map<String, Object> stats = Json.object(Run.of("stats", "--json", file(clean.out())).out());
    Path page = folder.resolve("report.html");
    assertThat(Run.of("report", samples, "--into", page).status()).isZero();
    assertThat(stats.get("pages")).isEqualTo((int) clean.out().lines().count());
    int words = (int) stats.get("kept_words") + (int) stats.get("stripped_words");
    assertThat(Files.readString(page))
        .contains(String.format(java.util.Locale.ROOT, "<dd>%,d</dd>", words));
  }

  @Test
  void wordsAreShownByCategoryRuleAndSite() throws IOException {
    Run run = Run.of("stats", file(GOOD + GOOD));
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("pages 2, words 10, kept 60.0 %, fragments 2, to look at 0\n")
        .containsPattern("\nSHARE +2 +4 +40.0 %\n")
        .containsPattern("\nshare/en +2 +4 +40.0 %\n")
        .containsPattern("\na.example +2 +10 +60.0 %\n")
        .containsPattern("\n +2 +SHARE +share this\n");
  }

  @Test
  void badLinesAreReportedByFileAndNumberAndTheOthersCount() throws IOException {
    Path file =
        file(
            GOOD
                + "{\"source\":\n"
                + "[]\n\n"
                + "{\"source\":\"x\"}\n"
                + GOOD.replace("SHARE", "NEW")
                + GOOD);
    Run run = Run.of("stats", "--json", file, folder.resolve("missing"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":2: no whole JSON object"),
            line -> assertThat(line).startsWith(file + ":3: no JSON object"),
            line -> assertThat(line).startsWith(file + ":5: no source, text or fragments"),
            line -> assertThat(line).startsWith(file + ":6: no such category: NEW"),
            line -> assertThat(line).endsWith("missing: no such file"));
    assertThat(Json.object(run.out())).containsEntry("pages", 2).containsEntry("failed", 5);
  }

  @Test
  void standardInputCanBeRead() {
    assertThat(Run.withInput(GOOD, "stats", "-").out()).startsWith("pages 1,");
  }

  @Test
  void aTerminalIsNotCommandedByAPage() throws IOException {
    String line = GOOD.replace("share this", "share\\u001b[31m\\u202e");
    assertThat(Run.of("stats", file(line + line)).out()).doesNotContain("\u001B", "\u202E");
  }

  @Test
  void aReportNeverReplacesItsInputAndReportsABadOne() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), "<p>Hello");
    assertThat(Run.of("report", folder, "--into", page).status()).isEqualTo(2);
    assertThat(page).hasContent("<p>Hello");
    Run run = Run.of("report", folder.resolve("none"), page, "--into", folder.resolve("r.html"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("none: no such file or folder");
    assertThat(run.out()).contains("1 page,");
  }

  @Test
  void wrongUsageIsStatusTwo() throws IOException {
    assertThat(Run.of("stats").status()).isEqualTo(2);
    assertThat(Run.of("stats", "--most", -1, file(GOOD)).status()).isEqualTo(2);
    assertThat(Run.of("report", folder).status()).isEqualTo(2);
  }
}
