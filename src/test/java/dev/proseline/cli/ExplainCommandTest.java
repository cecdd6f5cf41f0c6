package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private static final String FERRY =
      "The ferry left at six, as it had done every morning since the bridge was closed.";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeAStory() throws IOException {
    file = folder.resolve("story.txt");
    Files.writeString(file, FERRY + " Read more: Pilots vote\r\n\r\nShare on Facebook\r\n");
  }

  @Test
  void aLineIsShownWithItsPlaceItsVotesAndItsVerdict() {
    Run run = Run.of("explain", "--line", 3, file);
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    int start = FERRY.length() + " Read more: Pilots vote\r\n\r\n".length();
    assertThat(lines.get(0)).isEqualTo(start + ".." + (start + 17) + "  Share on Facebook");
    assertThat(lines.subList(1, lines.size() - 1))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("  vote     "))
        .anySatisfy(line -> assertThat(line).contains("SHARE").contains("share/en"));
    assertThat(lines.get(lines.size() - 1)).startsWith("  verdict  SHARE  share/en ");
  }

  @Test
  void theNumbersOfTheReasonsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Run.of("explain", "--line", 3, file).out()).contains(" 0.87: ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLineThatWasDividedIsShownInItsParts() {
    Run run = Run.of("explain", "--line", 1, file);
    assertThat(run.out().lines().filter(line -> !line.startsWith("  ")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("0.." + FERRY.length() + "  " + FERRY),
            line -> assertThat(line).endsWith("  Read more: Pilots vote"));
    assertThat(run.out()).contains("  verdict  keep  ", "  verdict  RELATED  ");
  }

  @Test
  void aBlankLineIsSaidToBeBlank() {
    Run run = Run.of("explain", "--line", 2, file);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Line 2 is blank");
  }

  @Test
  void aLineThatTheTextDoesNotHaveIsReportedWithTheirNumber() {
    for (int line : new int[] {0, -1, 5, 99}) {
      Run run = Run.of("explain", "--line", line, file);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).startsWith(file + ": there is no line " + line).contains("4 lines");
    }
  }

  @Test
  void standardInputCanBeExplained() {
    Run run = Run.withInput("Share on Facebook", "explain", "--line", 1, "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("0..17  Share on Facebook");
  }

  @Test
  void aMissingFileIsReported() {
    Run run = Run.of("explain", "--line", 1, folder.resolve("missing.txt"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("missing.txt: no such file");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void wrongUsageIsStatusTwo() {
    assertThat(Run.of("explain", file).status()).isEqualTo(2);
    assertThat(Run.of("explain", "--line", "three", file).status()).isEqualTo(2);
    assertThat(Run.of("explain", "--line", 1).status()).isEqualTo(2);
    assertThat(Run.of("explain", "--line", 1, "--languages", "tlh", file).status()).isEqualTo(2);
  }
}
