package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  /** 16 words. */
  private static final String FERRY =
      "The ferry came back at noon, and half the town stood on the quay to see.";

  @TempDir private Path folder;

  @Test
  void theTableHasTheFiguresByTypeLanguageAndCategoryAndTheWorstPages() throws IOException {
    writeTwoSamples();
    Run run = Run.of("evaluate", folder);
    assertThat(run).isEqualTo(new Run(0, "==> " + folder + " <==\n" + table(), ""));
  }

  /** Of 19 words to be kept 16 are: F1 is 32/35. The other page is without fault. */
  private static String table() {
    return """
        words            pages  precision  recall      F1
        all pages            2     1.0000  0.9211  0.9571

        by type
        news                 1     1.0000  0.8421  0.9143

        by language
        de                   1     1.0000  1.0000  1.0000
        en                   1     1.0000  0.8421  0.9143

        characters       truth   found  precision  recall      F1
        SHARE               16      31     0.5161  1.0000  0.6809

        worst pages by F1
        0.9143  en/a.txt

        """;
  }

  @Test
  void jsonHasTheSameFigures() throws IOException {
    writeTwoSamples();
    Run run = Run.of("evaluate", "--output", "json", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).hasLineCount(1);
    Map<String, Object> all = Json.object(run.out());
    assertThat(all)
        .containsEntry("folder", folder.toString())
        .containsEntry("pages", 2)
        .containsEntry("failed", 0)
        .containsEntry("precision", 1.0)
        .containsEntry("recall", (1 + 16.0 / 19) / 2)
        .containsEntry(
            "languages", Map.of("de", group(1.0, 1.0), "en", group(16.0 / 19, 32.0 / 35)))
        .containsEntry("types", Map.of("news", group(16.0 / 19, 32.0 / 35)));
    assertThat(Json.objects(all.get("worst")))
        .containsExactly(Map.of("page", "en/a.txt", "f1", 32.0 / 35));
    assertThat(all)
        .extractingByKey("categories")
        .isEqualTo(
            Map.of(
                "SHARE",
                Map.of(
                    "truth",
                    16,
                    "found",
                    31,
                    "correct",
                    16,
                    "precision",
                    16.0 / 31,
                    "recall",
                    1.0,
                    "f1",
                    32.0 / 47)));
  }

  private static Map<String, Object> group(double recall, double f1) {
    return Map.of("pages", 1, "precision", 1.0, "recall", recall, "f1", f1);
  }

  @Test
  void noMorePagesAreNamedThanAskedFor() throws IOException {
    writeTwoSamples();
    assertThat(Run.of("evaluate", "--worst", 0, folder).out()).doesNotContain("worst", "en/a.txt");
    assertThat(Run.of("evaluate", "--worst", 1, folder).out()).contains("worst", "en/a.txt");
  }

  @Test
  void optionsOfCleaningChangeWhatIsMeasured() throws IOException {
    writeTwoSamples();
    Run run = Run.of("evaluate", "--keep", "share", folder);
    assertThat(run.out()).contains("SHARE               16       0     0.0000  0.0000  0.0000");
  }

  @Test
  void theFiguresDoNotDependOnTheLocale() throws IOException {
    writeTwoSamples();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Run.of("evaluate", folder).out()).endsWith(table());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aCorpusIsToldByItsTruthAndReadInTheFormAskedFor() throws IOException {
    write(
        "ground-truth/0001.json",
        "{\"_internal\":{\"page_type\":{\"primary\":\"forum\"}},\"ground_truth\":{\"main_content\":\""
            + FERRY
            + "\"}}");
    write("text/0001.txt", FERRY + "\nShare on Facebook\n");
    Run run = Run.of("evaluate", "--as", "text", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("forum                1     1.0000  1.0000  1.0000")
        .doesNotContain("characters", "by language", "worst");
  }

  @Test
  void aPageThatFailsIsReportedTheOthersGoOnAndTheStatusIsOne() throws IOException {
    writeTwoSamples();
    Path bad = write("en/bad.txt", "SHARING      | Share\n");
    Run run = Run.of("evaluate", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).containsExactly(bad + ":1: no category 'SHARING'");
    assertThat(run.out())
        .contains("all pages            2     1.0000")
        .endsWith("failed pages, in no figure: 1\n\n");
  }

  @Test
  void whereEveryPageFailsThereAreNoFigures() throws IOException {
    Path bad = write("bad.txt", "SHARING      | Share\n");
    Run run = Run.of("evaluate", folder);
    assertThat(run.out()).isEqualTo("==> " + folder + " <==\nfailed pages, in no figure: 1\n\n");
    assertThat(run.err()).startsWith(bad + ":1: ");
  }

  @Test
  void aFolderThatIsNoneIsReportedAndTheOthersGoOn() throws IOException {
    writeTwoSamples();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path missing = folder.resolve("missing");
    Run run = Run.of("evaluate", missing, empty, "a\u0000b", folder.resolve("de"));
    assertThat(run.status()).isEqualTo(1);
    List<String> problems = run.err().lines().toList();
    assertThat(problems).hasSize(3);
    assertThat(problems.get(0)).isEqualTo(missing + ": no such folder");
    assertThat(problems.get(1)).startsWith(empty + ": no annotated pages");
    assertThat(problems.get(2)).startsWith("a\u0000b: ");
    assertThat(run.names()).containsExactly(folder.resolve("de").toString());
  }

  @Test
  void wrongUsageIsStatusTwo() {
    assertThat(Run.of("evaluate").status()).isEqualTo(2);
    assertThat(Run.of("evaluate", "--worst", -1, folder).status()).isEqualTo(2);
    assertThat(Run.of("evaluate", "--worst", "many", folder).status()).isEqualTo(2);
    assertThat(Run.of("evaluate", "--as", "pdf", folder).status()).isEqualTo(2);
    assertThat(Run.of("evaluate", "--output", "xml", folder).status()).isEqualTo(2);
    assertThat(Run.of("evaluate", "--languages", "tlh", folder).status()).isEqualTo(2);
  }

  private void writeTwoSamples() throws IOException {
    write(
        "en/a.txt",
        "# language: en\n# type: news\n             | "
            + FERRY
            + "\n             | Share on Facebook\nSHARE        | Share on X\n");
    write("de/b.txt", "# language: de\n             | " + FERRY + "\nSHARE        | Share on X\n");
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
