package dev.proseline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.evaluation.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  private static final String FERRY =
      "The ferry came back at noon, and half the town stood on the quay to see it.";

  @TempDir private Path folder;

  @Test
  void whatCameOutOtherwiseIsShownWithItsPlaceAndTheRuleThatSaidSo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "             | Share on Facebook\nCREDIT       | " + FERRY + "\n");
    Sample sample = Sample.read(folder, file);
    Cleaned cleaned = Proseline.standard().clean(sample.text());
    List<String> faults = Golden.faults(sample, cleaned);
    assertThat(faults).hasSize(2);
    assertThat(faults.get(0).strip())
        .startsWith(file + ":1: expected kept, got SHARE for 'Share on Facebook' by share/en: ");
    assertThat(faults.get(1).strip())
        .isEqualTo(file + ":2: expected CREDIT, got kept for '" + FERRY + "'");
  }
}
