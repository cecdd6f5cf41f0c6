package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.List;

/**
 * The verdicts on one page while they are being reached. The state of one page: not thread-safe,
 * never shared.
 */
public final class Judgement {

  /**
   * From here on a vote to strip is taken as made; below it is a suspicion that neighbours may
   * confirm.
   */
  public static final double SURE = 0.5;

  private final Evidence evidence;
  private final Verdict[] verdicts;

  /** A judgement with one verdict a line, as settled from the votes. */
  public Judgement(Evidence evidence, Verdict[] verdicts) {
    this.evidence = evidence;
    this.verdicts = verdicts;
  }

  /** What is known of the page. */
  public Evidence evidence() {
    return evidence;
  }

  /** The number of lines. */
  public int size() {
    return verdicts.length;
  }

  /** The verdicts, one a line. */
  public List<Verdict> verdicts() {
    return List.of(verdicts);
  }

  Line line(int i) {
    return evidence.page().lines().get(i);
  }

  Verdict verdict(int i) {
    return verdicts[i];
  }

  int length(int i) {
    return line(i).shape().length();
  }

  /** Content by a vote of its own. */
  boolean isProse(int i) {
    return verdicts[i].isKeep();
  }

  /** Stripped for sure. */
  boolean isJunk(int i) {
    return verdicts[i].isStrip() && verdicts[i].vote().confidence() >= SURE;
  }

  /** Neither content by a vote of its own nor stripped for sure. */
  boolean isOpen(int i) {
    return !isProse(i) && !isJunk(i);
  }

  boolean isJunk(int i, Category category) {
    return isJunk(i) && verdicts[i].strips(category);
  }

  /** The words of the lines of prose from {@code from} to before {@code to}. */
  int proseWords(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += isProse(i) ? length(i) : 0;
    }
    return words;
  }

  void strip(int i, String rule, Category category, double confidence, String because) {
    verdicts[i] = new Verdict(rule, Vote.strip(category, confidence, because));
  }

  void keep(int i, String rule, double confidence, String because) {
    verdicts[i] = new Verdict(rule, Vote.keep(confidence, because));
  }
}
