package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips a caption in one or two full sentences that a credit ends: "The lock at noon. Photo: M.
 * Ellingsen".
 */
public final class CaptionWithCredit implements LineClassifier {

  /** Longer text before a credit is a paragraph that somebody put a credit behind. */
  private static final int MOST_WORDS = 38;

  private static final int MOST_SENTENCES = 3;

  @Override
  public String id() {
    return "caption-with-credit";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (!isShort(line)) {
      return Vote.abstain();
    }
    boolean labelled = evidence.hasCue(line, CaptionWithCredit::isCredit);
    return labelled || line.shape().copyright() && signEnds(line)
        ? Vote.strip(Category.CAPTION, 0.86, "It is short and ends with the credit of an image.")
        : Vote.abstain();
  }

  /** Whether a line is short enough to be a caption as a whole, credit included. */
  public static boolean isShort(Line line) {
    Shape shape = line.shape();
    return shape.length() <= MOST_WORDS && shape.sentenceEnds() <= MOST_SENTENCES;
  }

  private static boolean isCredit(Cue cue) {
    return cue.category() == Category.CAPTION
        && cue.force() != Cue.Force.WEAK
        && cue.force() != Cue.Force.BUTTON
        && cue.place().startsSentence()
        && !cue.place().startsLine();
  }

  /** A copyright sign after a full stop, a name behind it, no year. */
  private static boolean signEnds(Line line) {
    int sign = line.text().lastIndexOf('\u00A9');
    if (sign < 3 || line.length() - sign > 60 || line.charAt(sign - 1) != ' ') {
      return false;
    }
    char before = line.charAt(sign - 2);
    boolean year = false;
    for (int i = sign; i < line.length(); i++) {
      year |= Character.isDigit(line.charAt(i));
    }
    return (before == '.' || before == '!' || before == '?') && !year;
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "The lock at noon, seen from the mill. Photo: Mara Ellingsen",
            "Ein Moorfrosch sitzt auf einem Polster aus Moos. \u00A9 Stiftung Moor")
        .leave(
            "The lock at noon was seen from the mill, and nobody took a photo.",
            "They wrote \u00A9 on everything they made.");
  }
}
