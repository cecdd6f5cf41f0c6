package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanJsonLinesTest {

  private static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge to the island closed.";

  @TempDir private Path folder;

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("pages.jsonl"), List.of(lines));
  }

  @Test
  void theOtherFieldsArePassedThroughAsTheyStand() throws IOException {
    Path file =
        write(
            "{\"id\": 1.50, \"text\": \""
                + PROSE
                + "\", \"tags\": [\"a\\u00e9\", {}], \"source\": \"x\"}");
    Run run = Run.of("clean", "--quiet", "--output", "jsonl", file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\"id\":1.50", "\"tags\":[\"a\\u00e9\", {}]", "\"input_source\":\"x\"");
    assertThat(Json.object(run.out()))
        .containsEntry("source", file + "#1")
        .containsEntry("text", PROSE);
  }

  @Test
  void theFieldIsNamedAndHtmlIsToldByItsNameItsStartOrAnOption() throws IOException {
    Path file = write("{\"body\":\"<p>" + PROSE + "\"}", "{\"body\":\"<html><p>" + PROSE + "\"}");
    Run told = Run.of("clean", "--quiet", "--field", "body", "--as", "jsonl,html", file);
    assertThat(told.out().lines()).filteredOn(line -> line.equals(PROSE)).hasSize(2);
    Run sniffed = Run.of("clean", "--quiet", "--field", "body", file);
    assertThat(sniffed.out().lines()).contains("<p>" + PROSE, PROSE);
    Path named = Files.writeString(folder.resolve("b.jsonl"), "{\"html\":\"<p>" + PROSE + "\"}");
    assertThat(Run.of("clean", "--quiet", named).out()).endsWith(" <==\n" + PROSE + "\n");
  }

  @Test
  void badLinesAreReportedWithTheirNumberAndTheOthersGoOn() throws IOException {
    String good = "{\"text\":\"" + PROSE + "\"}";
    Path file =
        write(good, "{\"text\":", "", "{\"title\":\"x\"}", "{\"text\":7}", "[1]", good + "x", good);
    Run run = Run.of("clean", "--quiet", "--output", "jsonl", "--threads", 2, file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().map(Json::object).map(each -> each.get("source")))
        .containsExactly(file + "#1", file + "#8");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ": record 2 at byte ").contains("no whole"),
            line -> assertThat(line).contains("record 4 ").contains("--field"),
            line -> assertThat(line).contains("record 5 ").contains("no string"),
            line -> assertThat(line).contains("record 6 ").contains("no JSON object"),
            line -> assertThat(line).contains("record 7 "));
  }

  @Test
  void standardInputIsToldByItsStart() {
    Run run = Run.withInput("{\"text\":\"" + PROSE + "\"}\n", "clean", "--output", "jsonl", "-");
    Map<String, Object> object = Json.object(run.out());
    assertThat(object).containsEntry("source", "-#1").containsEntry("text", PROSE);
  }
}
