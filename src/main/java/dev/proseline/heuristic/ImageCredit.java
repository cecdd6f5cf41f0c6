package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips a line that names a photographer or agency in the way of credits: slashes between names,
 * "© name".
 */
final class ImageCredit implements LineClassifier {

  private static final int MOST_WORDS = 10;

  @Override
  public String id() {
    return "image-credit";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Shape shape = line.shape();
    if (evidence.words(line) > MOST_WORDS || shape.letters() == 0 || shape.endsSentence()) {
      return Vote.abstain();
    }
    if (line.charAt(0) == '\u00A9' && evidence.numbers(line) == 0 && evidence.words(line) >= 2) {
      return Vote.strip(
          Category.CAPTION, 0.7, "A copyright sign before a name is an image credit.");
    }
    if (slashes(line) >= 1 && namesOnly(shape) && hasCaptionCue(line, evidence)) {
      return Vote.strip(
          Category.CAPTION,
          0.75,
          "Names and agencies with slashes between them are an image credit.");
    }
    return Vote.abstain();
  }

  private static boolean hasCaptionCue(Line line, Evidence evidence) {
    return evidence.hasCue(line, cue -> cue.category() == Category.CAPTION);
  }

  private static int slashes(Line line) {
    int slashes = 0;
    for (int i = 0; i < line.length(); i++) {
      slashes += line.charAt(i) == '/' ? 1 : 0;
    }
    return slashes;
  }

  private static boolean namesOnly(Shape shape) {
    return shape.numbers() == 0 && shape.capitalised() >= shape.words() - 1;
  }

  @Override
  public Examples examples() {
    return Examples.strip("\u00A9 Mara Ellingsen", "Mara Ellingsen / Getty Images")
        .leave("\u00A9 2024 Harbour News", "and/or", "Ellingsen / Berg 6:3 6:4", "Input / Output");
  }
}
