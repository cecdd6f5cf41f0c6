package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get wrong on the command line is answered in words. */
class CommandLineFaultsTest {

  @TempDir private Path folder;

  @Test
  void aNegativeLimitIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    Run run = Run.of("clean", "--max-bytes", -5, file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("-5").doesNotContain("\tat ");
  }

  @Test
  void aPathThatCannotBeOneIsReportedAndTheOthersGoOn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    Run run = Run.of("clean", "--quiet", "a\u0000b", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Text.");
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void anEmptyGzipFileIsReportedWithAReason() throws IOException {
    Path file = Files.createFile(folder.resolve("a.txt.gz"));
    Run run = Run.of("clean", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ": ").doesNotContain("null");
  }

  @Test
  void aFolderIsNotExplained() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    Run run = Run.of("explain", "--line", 1, folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(folder + ": ");
    assertThat(run.out()).isEmpty();
  }
}
