package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Keeps what reads like prose: sentences, function words, length. */
final class RunningText implements LineClassifier {

  /**
   * The share of function words in prose of the listed languages is 0.3 to 0.5, in menus below
   * 0.15.
   */
  static final double FUNCTION_WORD_SHARE = 0.2;

  private static final int SENTENCE_WORDS = 8;
  private static final int PARAGRAPH_WORDS = 20;

  @Override
  public String id() {
    return "running-text";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Shape shape = line.shape();
    int length = shape.length();
    if (length < SENTENCE_WORDS || isListing(shape)) {
      return Vote.abstain();
    }
    boolean grammatical =
        evidence.functionWords(line) >= FUNCTION_WORD_SHARE * Math.max(1, evidence.words(line));
    boolean sentences = shape.sentenceEnds() > 0;
    if (length >= PARAGRAPH_WORDS && (sentences || grammatical)) {
      return Vote.keep(0.82, "It is a paragraph of running text.");
    }
    if (shape.isSentence() && grammatical) {
      return Vote.keep(0.75, "It is a complete sentence.");
    }
    if (shape.isSentence()) {
      return Vote.keep(0.6, "It ends like a sentence.");
    }
    return Vote.abstain();
  }

  /** Bars, arrows and slashes between most words, or hardly a letter. */
  private static boolean isListing(Shape shape) {
    return shape.separators() * 4 > shape.length() || shape.digits() > shape.letters();
  }

  @Override
  public Examples examples() {
    return Examples.strip()
        .leave(
            "The harbour was quiet when the first boats came back from the outer bank.",
            "Der Hafen war still, als die ersten Boote von der Bank zurückkamen.",
            "港口在第一批渔船从外滩回来的时候还很安静，只有几只海鸥在防波堤上叫着。");
  }
}
