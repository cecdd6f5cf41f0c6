package dev.proseline.sample;

import dev.proseline.evaluation.Sample;
import java.nio.file.Path;
import java.util.List;

/** The samples of this project. */
public final class Samples {

  private Samples() {}

  /** Plain texts, in the order of their paths. */
  public static List<Sample> articles() {
    return Sample.below(Path.of("testdata", "articles"));
  }
}
