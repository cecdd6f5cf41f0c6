package dev.proseline.sample;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.evaluation.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The samples of this project. */
public final class Samples {

  private Samples() {}

  /** Plain texts, in the order of their paths. */
  public static List<Sample> articles() {
    return Sample.below(Path.of("testdata", "articles"));
  }

  /** Web pages, in the order of their paths. */
  public static List<Sample> pages() {
    return Sample.below(Path.of("testdata", "pages"));
  }

  /** Cleans a sample as a web page. */
  static Cleaned cleanHtml(Proseline proseline, Sample sample) {
    try {
      byte[] html = Files.readAllBytes(sample.page().orElseThrow());
      return proseline.cleanHtml(html, null, sample.headers().getOrDefault("url", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
