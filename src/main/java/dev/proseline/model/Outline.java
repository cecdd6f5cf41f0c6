package dev.proseline.model;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Verdict;
import java.util.List;

/**
 * What the columns of other lines read of a line, in arrays by line. Filled once, then read.
 *
 * @param length words
 * @param logWords the logarithm of the words
 * @param prose from 0 to 1: how much it reads like prose
 * @param rule how sure the rules are: of content above 0, of boilerplate below
 * @param kind the kind of boilerplate that the rules are sure of, or -1
 * @param look a number that lines of like size and shape share
 */
record Outline(
    int[] length, double[] logWords, double[] prose, double[] rule, int[] kind, int[] look) {

  /** Looks are below this. */
  static final int LOOKS = 1 << 11;

  private static final double SURE = 0.5;

  private static final int NO_KIND = -1;

  /** The outline of a page with its verdicts after the context passes. */
  static Outline of(Evidence evidence, List<Verdict> revised) {
    int n = revised.size();
    Outline outline =
        new Outline(
            new int[n], new double[n], new double[n], new double[n], new int[n], new int[n]);
    for (int i = 0; i < n; i++) {
      outline.fill(i, evidence, revised.get(i));
    }
    return outline;
  }

  private void fill(int i, Evidence evidence, Verdict verdict) {
    Line line = evidence.page().lines().get(i);
    Shape shape = line.shape();
    length[i] = shape.length();
    logWords[i] = Math.log1p(shape.length());
    prose[i] = proseLike(shape, functionWords(evidence, line));
    rule[i] = signed(verdict);
    kind[i] = rule[i] <= -SURE ? ordinal(verdict) : NO_KIND;
    look[i] = look(shape);
  }

  int size() {
    return length.length;
  }

  boolean isJunk(int i) {
    return kind[i] != NO_KIND;
  }

  boolean isProse(int i) {
    return prose[i] >= SURE;
  }

  /** The share of function words among the words of a line. */
  static double functionWords(Evidence evidence, Line line) {
    return (double) evidence.functionWords(line) / Math.max(1, evidence.words(line));
  }

  /** How sure a verdict is: of content above 0, of boilerplate below. */
  static double signed(Verdict verdict) {
    return verdict.isStrip() ? -verdict.vote().confidence() : verdict.vote().confidence();
  }

  /** The number of the kind of boilerplate, or -1. */
  static int ordinal(Verdict verdict) {
    return verdict.isStrip() ? verdict.category().orElseThrow().ordinal() : NO_KIND;
  }

  /** From 0 to 1: long, with sentence ends and the small words of running text. */
  private static double proseLike(Shape shape, double functionWords) {
    int words = shape.length();
    if (words < 3 || shape.separators() * 4 > words || shape.digits() > shape.letters()) {
      return 0;
    }
    double sentences = shape.isSentence() ? 0.4 : shape.sentenceEnds() > 0 ? 0.3 : 0;
    double grammar = 0.4 * Math.min(1, functionWords / 0.3);
    return Math.min(1, words / 20.0) * (0.2 + sentences + grammar);
  }

  private static int look(Shape shape) {
    int size = 32 - Integer.numberOfLeadingZeros(shape.length());
    int capitals = shape.words() == 0 ? 0 : 2 * shape.capitalised() / shape.words();
    return size * 32
        + capitals * 8
        + (shape.endsSentence() ? 4 : 0)
        + (shape.digits() > 0 ? 2 : 0)
        + (shape.startsItem() ? 1 : 0);
  }
}
