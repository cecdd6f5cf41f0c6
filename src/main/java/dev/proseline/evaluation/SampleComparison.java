package dev.proseline.evaluation;

import dev.proseline.Cleaned;
import dev.proseline.Piece;
import dev.proseline.Stripped;
import dev.proseline.rule.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What became of each part of a sample. The sample's text and the text that was cleaned may differ
 * in white space and invisible characters, which are not compared. Immutable.
 */
public final class SampleComparison {

  private static final int EXCERPT = 40;

  private final Sample sample;
  private final SolidText expected;
  private final SolidText actual;
  private final List<Outcome> outcomes;

  private SampleComparison(Sample sample, Cleaned cleaned) {
    this.sample = sample;
    this.expected = SolidText.of(sample.text());
    this.actual = SolidText.of(cleaned.original());
    requireSameText();
    this.outcomes = List.copyOf(outcomes(cleaned.pieces()));
  }

  /**
   * Some text of one part that came out in one piece. Immutable.
   *
   * @param part the part of the sample
   * @param piece the piece of what was cleaned
   * @param text the text that the two have in common, as it stands in the sample
   * @param solid how many of its characters can be seen, at least 1
   */
  public record Outcome(Sample.Part part, Piece piece, String text, int solid) {

    /** What the text was stripped as; empty if it was kept. */
    public Optional<Category> found() {
      return piece instanceof Stripped stripped
          ? Optional.of(stripped.category())
          : Optional.empty();
    }

    /** Whether the text came out as the sample says. */
    public boolean isRight() {
      return found().equals(part.category());
    }
  }

  /**
   * Compares a sample with its text, or its page, as it came out.
   *
   * @throws AnnotationException if that is not the sample's text; the message names the first row
   *     that differs
   */
  public static SampleComparison of(Sample sample, Cleaned cleaned) {
    return new SampleComparison(sample, cleaned);
  }

  /** The outcomes in the order of the text. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** What is to be kept, with the white space of the text that was cleaned. */
  public String expectedText() {
    StringJoiner kept = new StringJoiner("\n");
    int start = 0;
    for (Sample.Part part : sample.parts()) {
      if (part.category().isPresent()) {
        kept.add(actual.between(start, expected.before(part.start())));
        start = expected.before(part.end());
      }
    }
    return kept.add(actual.between(start, actual.length())).toString();
  }

  private List<Outcome> outcomes(List<Piece> pieces) {
    List<Outcome> found = new ArrayList<>();
    int at = 0;
    for (Sample.Part part : sample.parts()) {
      int start = expected.before(part.start());
      int end = expected.before(part.end());
      while (at < pieces.size() && actual.before(pieces.get(at).span().end()) <= start) {
        at++;
      }
      for (int i = at; start < end; i++) {
        int cut = Math.min(end, actual.before(pieces.get(i).span().end()));
        if (start < cut) {
          found.add(new Outcome(part, pieces.get(i), expected.between(start, cut), cut - start));
          start = cut;
        }
      }
    }
    return found;
  }

  private void requireSameText() {
    int place = expected.mismatch(actual);
    if (place < expected.length() || place < actual.length()) {
      throw new AnnotationException(
          sample.file(),
          row(place),
          "the sample goes on with "
              + excerpt(expected, place)
              + ", what was cleaned with "
              + excerpt(actual, place));
    }
  }

  /** The row of the character at a place, or the last row behind the end. */
  private int row(int place) {
    return sample.parts().stream()
        .filter(part -> place < expected.before(part.end()))
        .mapToInt(Sample.Part::row)
        .findFirst()
        .orElseGet(() -> sample.parts().stream().mapToInt(Sample.Part::row).max().orElse(1));
  }

  private static String excerpt(SolidText text, int place) {
    String excerpt = text.between(place, Math.min(place + EXCERPT, text.length()));
    return excerpt.isEmpty() ? "nothing" : "'" + excerpt.replaceAll("\\s+", " ") + "'";
  }
}
