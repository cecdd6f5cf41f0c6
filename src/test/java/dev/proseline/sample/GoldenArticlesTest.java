package dev.proseline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Cleaned;
import dev.proseline.Piece;
import dev.proseline.Proseline;
import dev.proseline.Stripped;
import dev.proseline.rule.Category;
import dev.proseline.unicode.CharClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample article comes out exactly as its file says. */
class GoldenArticlesTest {

  private static final Proseline PROSELINE = Proseline.standard();

  @TestFactory
  Stream<DynamicTest> everySampleComesOutAsItsFileSays() {
    return Sample.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(sample.name(), sample.path().toUri(), () -> check(sample)));
  }

  @Test
  void thereAreSamplesOfManyLanguagesAndManyAdversarialOnes() {
    List<Sample> all = Sample.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all.stream().map(Sample::language).distinct()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(all.stream().filter(Sample::isAdversarial)).hasSizeGreaterThanOrEqualTo(25);
  }

  private static void check(Sample sample) {
    Cleaned cleaned = PROSELINE.clean(sample.text());
    List<Piece> pieces = cleaned.pieces();
    List<String> faults = new ArrayList<>();
    for (Sample.Part part : sample.parts()) {
      for (Piece piece : pieces) {
        check(sample, part, piece, faults);
      }
    }
    assertThat(faults).as(sample.path().toString()).isEmpty();
  }

  private static void check(Sample sample, Sample.Part part, Piece piece, List<String> faults) {
    int start = Math.max(part.start(), piece.span().start());
    int end = Math.min(part.end(), piece.span().end());
    if (start >= end
        || sample.text().substring(start, end).chars().allMatch(c -> CharClass.isBlank((char) c))) {
      return;
    }
    Optional<Category> found =
        piece instanceof Stripped stripped ? Optional.of(stripped.category()) : Optional.empty();
    if (!found.equals(part.category())) {
      faults.add(
          String.format(
              "%n%s:%d: expected %s, got %s for '%s'%s",
              sample.path(),
              part.row(),
              name(part.category()),
              name(found),
              sample.text().substring(start, end),
              piece instanceof Stripped stripped
                  ? " by " + stripped.rule() + ": " + stripped.because()
                  : ""));
    }
  }

  private static String name(Optional<Category> category) {
    return category.map(Enum::name).orElse("kept");
  }
}
