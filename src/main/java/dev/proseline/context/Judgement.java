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

  /** From here on a vote to strip is so sure that only a very sure model brings the line back. */
  private static final double SURE_VOTE = 0.87;

  private static final double KEEPS_AGAINST_SURE_VOTE = 0.95;

  /** From here on a verdict to strip is so sure that only a sure model brings the line back. */
  private static final double SURE_VERDICT = 0.75;

  private static final double KEEPS_AGAINST_SURE_VERDICT = 0.75;

  /** A model less sure than this does not strip what no rule strips. */
  private static final double STRIPS = 0.53;

  /** The same where a rule is sure that the line is content. */
  private static final double STRIPS_AGAINST_SURE_VERDICT = 0.7;

  private static final double SURE_CONTENT = 0.85;

  private final Evidence evidence;
  private final List<Verdict> settled;
  private final Verdict[] verdicts;

  /** A judgement with one verdict a line, as settled from the votes. */
  public Judgement(Evidence evidence, Verdict[] verdicts) {
    this.evidence = evidence;
    this.settled = List.of(verdicts);
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

  /** The verdicts as settled from the votes, before any context pass, one a line. */
  public List<Verdict> settled() {
    return settled;
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

  /**
   * Settles a line between the rules' verdict and the model's: the model has seen what the rules
   * say and decides, unless they are sure and it is not.
   */
  void meet(int i, Verdict learned) {
    double least = learned.isStrip() ? leastToStrip(i) : leastToKeep(i);
    if (learned.vote().confidence() >= least) {
      verdicts[i] = learned;
    }
  }

  private double leastToStrip(int i) {
    if (isJunk(i)) {
      return 0;
    }
    boolean content = isProse(i) && verdicts[i].vote().confidence() >= SURE_CONTENT;
    return content ? STRIPS_AGAINST_SURE_VERDICT : STRIPS;
  }

  private double leastToKeep(int i) {
    if (!isJunk(i)) {
      return 0;
    }
    if (settled.get(i).isStrip() && settled.get(i).vote().confidence() >= SURE_VOTE) {
      return KEEPS_AGAINST_SURE_VOTE;
    }
    return verdicts[i].vote().confidence() >= SURE_VERDICT ? KEEPS_AGAINST_SURE_VERDICT : 0;
  }

  void strip(int i, String rule, Category category, double confidence, String because) {
    verdicts[i] = new Verdict(rule, Vote.strip(category, confidence, because));
  }

  void keep(int i, String rule, double confidence, String because) {
    verdicts[i] = new Verdict(rule, Vote.keep(confidence, because));
  }
}
