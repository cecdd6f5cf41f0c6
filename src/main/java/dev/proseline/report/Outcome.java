package dev.proseline.report;

import dev.proseline.Cleaned;
import dev.proseline.Loss;
import java.util.List;

/**
 * What became of one page, as far as figures need it. Immutable.
 *
 * @param source the page's name
 * @param site the site it belongs to, see {@link Sites}
 * @param keptWords the words of the clean text
 * @param cuts the stripped fragments
 */
public record Outcome(String source, String site, int keptWords, List<Cut> cuts) {

  /** Takes a copy of the list. */
  public Outcome {
    cuts = List.copyOf(cuts);
  }

  /** A page by its clean text, whose words are counted. */
  public static Outcome of(String source, String site, String text, List<Cut> cuts) {
    return new Outcome(source, site, Words.count(text), cuts);
  }

  static Outcome of(String source, Cleaned cleaned) {
    List<Cut> cuts = cleaned.stripped().stream().map(Cut::of).toList();
    return new Outcome(source, Sites.of(source), cleaned.loss().keptWords(), cuts);
  }

  /** The words of all fragments. */
  public int strippedWords() {
    return cuts.stream().mapToInt(Cut::words).sum();
  }

  /** How much of the page is left. */
  public Loss loss() {
    return new Loss(keptWords, keptWords + strippedWords());
  }
}
