package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnCommandTest {

  private static final String JUNK = "Qualmo best of the boats";

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void writePages() throws IOException {
    site = Files.createDirectory(folder.resolve("harbour.example"));
    for (char c = 'a'; c < 'i'; c++) {
      Files.writeString(site.resolve(c + ".txt"), page("lantern" + c));
    }
  }

  static String page(String word) {
    return "Qualmo\n"
        + JUNK
        + "\nQualmo weather\nThe "
        + word
        + " came back to the harbour at noon, and half the town stood there.\nNobody had seen the "
        + word
        + " since the storm, so there was much to tell.\n"
        + "Older quays\nAll of our quays\nWrite to the quay\n";
  }

  @Test
  void aFolderBecomesATemplateThatCleansOtherPages() throws IOException {
    Path store = folder.resolve("templates");
    Run learned = Run.of("learn", "--into", store, site);
    assertThat(learned.err()).isEmpty();
    assertThat(learned.out()).startsWith("harbour.example: 8 pages, ");
    Path template = store.resolve("harbour.example.template");
    Path other = Files.writeString(folder.resolve("other.txt"), page("compass"));
    assertThat(Run.of("clean", other).out()).contains(JUNK);
    Run cleaned = Run.of("clean", "--template", template, other);
    assertThat(cleaned.status()).isZero();
    assertThat(cleaned.out()).contains("compass").doesNotContain("Qualmo").doesNotContain("quays");
  }

  @Test
  void cleanLearnsAndCleansInOneRun() {
    Run run = Run.of("clean", "--learn", site);
    assertThat(run.status()).isZero();
    assertThat(run.names()).hasSize(8);
    assertThat(run.out()).contains("lanterna").doesNotContain(JUNK);
  }

  @Test
  void samplesAreShownForReview() {
    Run run = Run.of("learn", "--samples", "--host", "x.example", "--into", folder, site);
    assertThat(run.out()).startsWith("x.example: 8 pages").contains("8\t" + JUNK);
    assertThat(folder.resolve("x.example.template")).exists();
  }

  @Test
  void wrongUsageSaysWhy() throws IOException {
    assertThat(Run.of("clean", "--template", folder.resolve("none"), site).status()).isEqualTo(2);
    Path bad = Files.writeString(folder.resolve("bad"), "this is no template");
    assertThat(Run.of("clean", "--template", bad, site).err()).contains("no site template");
    assertThat(Run.of("clean", "--learn", "-").err()).contains("twice");
    assertThat(Run.of("clean", "--learn", "--template", bad, site).status()).isEqualTo(2);
    assertThat(Run.of("learn", "--host", "x", "--into", folder, site, site).status()).isEqualTo(2);
  }

  @Test
  void aBadInputIsReportedAndTheOthersGoOn() throws IOException {
    Files.write(site.resolve("z.txt"), new byte[] {'a', (byte) 0xFF});
    Run run = Run.of("learn", "--into", folder, site);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(site.resolve("z.txt") + ": not UTF-8 text");
    assertThat(run.out()).contains("8 pages");
  }
}
