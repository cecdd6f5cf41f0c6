package dev.proseline.evaluation;

import dev.proseline.Cleaned;
import dev.proseline.rule.Category;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Samples: {@code NAME.txt}, and beside it {@code NAME.html} where it is a web page. */
record SamplePages(Path folder, List<Path> truths) implements AnnotatedPages {

  @Override
  public PageScore score(Path truth, Cleaner cleaner) {
    Sample sample = Sample.read(folder, truth);
    Cleaned cleaned = cleaner.clean(sample);
    SampleComparison comparison = SampleComparison.of(sample, cleaned);
    return new PageScore(
        sample.name(),
        sample.type(),
        sample.language(),
        WordScore.of(cleaned.text(), comparison.expectedText()),
        categories(comparison));
  }

  private static Map<Category, Tally> categories(SampleComparison comparison) {
    Map<Category, Tally> tallies = new EnumMap<>(Category.class);
    for (SampleComparison.Outcome outcome : comparison.outcomes()) {
      long solid = outcome.solid();
      long correct = outcome.isRight() ? solid : 0;
      outcome.found().ifPresent(c -> tallies.merge(c, new Tally(correct, solid, 0), Tally::plus));
      outcome
          .part()
          .category()
          .ifPresent(c -> tallies.merge(c, new Tally(0, 0, solid), Tally::plus));
    }
    return tallies;
  }
}
