package dev.proseline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Proseline;
import dev.proseline.evaluation.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample article comes out exactly as its file says. */
class GoldenArticlesTest {

  private static final Proseline PROSELINE = Proseline.standard();

  @TestFactory
  Stream<DynamicTest> everySampleComesOutAsItsFileSays() {
    return Golden.tests(Samples.articles(), sample -> PROSELINE.clean(sample.text()));
  }

  @Test
  void thereAreSamplesOfManyLanguagesAndManyAdversarialOnes() {
    List<Sample> all = Samples.articles();
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all).allSatisfy(sample -> assertThat(sample.language()).isPresent());
    assertThat(all.stream().map(Sample::language).distinct()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(all.stream().filter(Sample::isAdversarial)).hasSizeGreaterThanOrEqualTo(25);
  }
}
