package dev.proseline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Cleaned;
import dev.proseline.Stripped;
import dev.proseline.evaluation.Sample;
import dev.proseline.evaluation.SampleComparison;
import dev.proseline.evaluation.SampleComparison.Outcome;
import dev.proseline.rule.Category;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Checks that samples come out exactly as their files say. */
final class Golden {

  private Golden() {}

  /** One test for each sample. */
  static Stream<DynamicTest> tests(List<Sample> samples, Function<Sample, Cleaned> cleaning) {
    return samples.stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.name(),
                    sample.file().toUri(),
                    () ->
                        assertThat(faults(sample, cleaning.apply(sample)))
                            .as(sample.file().toString())
                            .isEmpty()));
  }

  /**
   * What came out otherwise, each with its place, what was expected, what came and which rule; and
   * the rows that are marked as known faults and come out right.
   */
  static List<String> faults(Sample sample, Cleaned cleaned) {
    List<Outcome> outcomes = SampleComparison.of(sample, cleaned).outcomes();
    Set<Sample.Part> wrong =
        outcomes.stream().filter(o -> !o.isRight()).map(Outcome::part).collect(Collectors.toSet());
    Stream<String> faults =
        outcomes.stream()
            .filter(outcome -> !outcome.isRight() && !outcome.part().knownFault())
            .map(outcome -> fault(sample, outcome));
    Stream<String> mended =
        sample.parts().stream()
            .filter(part -> part.knownFault() && !wrong.contains(part))
            .map(part -> mended(sample, part));
    return Stream.concat(faults, mended).toList();
  }

  private static String mended(Sample sample, Sample.Part part) {
    return String.format(
        "%n%s:%d: comes out right now: take the ~ away", sample.file(), part.row());
  }

  private static String fault(Sample sample, Outcome outcome) {
    return String.format(
        "%n%s:%d: expected %s, got %s for '%s'%s",
        sample.file(),
        outcome.part().row(),
        name(outcome.part().category()),
        name(outcome.found()),
        outcome.text(),
        outcome.piece() instanceof Stripped stripped
            ? " by " + stripped.rule() + ": " + stripped.because()
            : "");
  }

  private static String name(Optional<Category> category) {
    return category.map(Enum::name).orElse("kept");
  }
}
