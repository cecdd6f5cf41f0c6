package dev.proseline.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.proseline.Proseline;
import dev.proseline.evaluation.Sample;
import dev.proseline.evaluation.SampleComparison;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sample pages show the texts that stand beside them. */
class PageSamplesTest {

  private static final Proseline PROSELINE = Proseline.standard();

  @TestFactory
  Stream<DynamicTest> everyPageShowsTheTextBesideIt() {
    return Samples.pages().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.name(), sample.file().toUri(), () -> assertShowsItsText(sample)));
  }

  private static void assertShowsItsText(Sample sample) {
    assertThatCode(() -> SampleComparison.of(sample, Samples.cleanHtml(PROSELINE, sample)))
        .doesNotThrowAnyException();
  }

  @Test
  void thereArePagesOfManyKindsAndLanguages() {
    List<Sample> all = Samples.pages();
    assertThat(all).hasSizeGreaterThanOrEqualTo(25);
    assertThat(all)
        .allSatisfy(
            sample -> {
              assertThat(sample.page()).as("page of %s", sample.file()).isPresent();
              assertThat(sample.type()).as("type of %s", sample.file()).isPresent();
              assertThat(sample.language()).as("language of %s", sample.file()).isPresent();
            });
    assertThat(all.stream().map(Sample::type).distinct()).hasSizeGreaterThanOrEqualTo(11);
    assertThat(all.stream().map(Sample::language).distinct()).hasSizeGreaterThanOrEqualTo(10);
  }
}
