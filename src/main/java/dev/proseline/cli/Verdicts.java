package dev.proseline.cli;

import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.Locale;

/** Verdicts in words. */
final class Verdicts {

  private Verdicts() {}

  /** "share/en 0.96: The line is ..."; for an open verdict that no rule spoke. */
  static String describe(Verdict verdict) {
    Vote vote = verdict.vote();
    return verdict.isOpen()
        ? "no rule speaks against it"
        : String.format(
            Locale.ROOT, "%s %.2f: %s", verdict.rule(), vote.confidence(), vote.because());
  }

  /** The category, or "keep". */
  static String label(Verdict verdict) {
    return verdict.category().map(Enum::name).orElse("keep");
  }
}
