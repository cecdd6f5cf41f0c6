package dev.proseline.model;

import dev.proseline.page.Line;
import dev.proseline.page.PageKind;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The learned scorer: reads each line with its neighbours and with what the rules made of them, and
 * says how likely it is prose. Immutable and thread-safe. Not API.
 */
public final class LineModel implements PageClassifier {

  private static final String KEEP = "It reads and stands like content.";
  private static final double EVEN = 0.5;

  /**
   * The rows of so many lines take 600 MB, with markup 900; of more lines the rules alone judge.
   */
  private static final int MOST_LINES = 1 << 20;

  /** Context passes that are no surer go by the place of a line alone. */
  private static final double MOST_OF_A_GUESS = 0.6;

  private final Models text;
  private final Models markup;
  private final PageKind expected;
  private final int mostLines;

  LineModel(Models text, Models markup, PageKind expected) {
    this(text, markup, expected, MOST_LINES);
  }

  LineModel(Models text, Models markup, PageKind expected, int mostLines) {
    this.text = text;
    this.markup = markup;
    this.expected = expected;
    this.mostLines = mostLines;
  }

  /** The model that comes with the library, for the kind of pages expected. */
  public static LineModel standard(PageKind expected) {
    return new LineModel(Models.text(), Models.markup(), expected);
  }

  @Override
  public List<Verdict> judge(Evidence evidence, List<Verdict> settled, List<Verdict> revised) {
    if (revised.size() > mostLines) {
      return Collections.nCopies(revised.size(), Verdict.open());
    }
    FeatureTable table = features(evidence, settled, revised);
    Models models = table.columns() == Feature.ALL ? markup : text;
    double[] keep = keep(models, table, evidence.page().lines());
    Category[] kinds = kinds(models, table, keep, settled, revised);
    Reasons reasons = new Reasons(models, table);
    List<Verdict> verdicts = new ArrayList<>(keep.length);
    for (int i = 0; i < keep.length; i++) {
      verdicts.add(verdict(reasons, i, keep[i], kinds[i], revised.get(i)));
    }
    return verdicts;
  }

  /** By line: how sure it is that it stays, one half at the threshold of the page. */
  private double[] keep(Models models, FeatureTable table, List<Line> lines) {
    float[] chances = chances(models, table, expected);
    boolean marked = table.columns() == Feature.ALL;
    double threshold = Threshold.of(chances, lengths(lines), expected, marked);
    double[] keep = new double[chances.length];
    for (int i = 0; i < keep.length; i++) {
      keep[i] = Threshold.confidence(chances[i], threshold);
    }
    return keep;
  }

  /** The rows of a page: with columns for markup where it has any. */
  static FeatureTable features(Evidence evidence, List<Verdict> settled, List<Verdict> revised) {
    List<Line> lines = evidence.page().lines();
    boolean marked = !lines.isEmpty() && lines.get(0).markup().known();
    FeatureTable table =
        TextFeatures.of(evidence, settled, revised, marked ? Feature.ALL : Feature.TEXT);
    if (marked) {
      MarkupFeatures.fill(evidence.page(), table);
    }
    return table;
  }

  /** By line: how likely it is content. */
  private static float[] chances(Models models, FeatureTable table, PageKind expected) {
    double[] scores = models.content(table, expected);
    float[] chances = new float[scores.length];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = (float) (1 / (1 + Math.exp(-scores[i])));
    }
    return chances;
  }

  private static int[] lengths(List<Line> lines) {
    int[] lengths = new int[lines.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = lines.get(i).shape().length();
    }
    return lengths;
  }

  /**
   * The kinds of what goes and of which the rules say nothing, or no more than its place tells;
   * above all content that place is a menu's.
   */
  private static Category[] kinds(
      Models models,
      FeatureTable table,
      double[] keep,
      List<Verdict> settled,
      List<Verdict> revised) {
    int[] chosen = new int[keep.length];
    int count = 0;
    boolean above = true;
    for (int i = 0; i < keep.length; i++) {
      boolean goes = keep[i] < EVEN;
      above &= goes;
      boolean guess = !above && isGuess(settled.get(i), revised.get(i));
      if (goes && (!isSureStrip(revised.get(i)) || guess)) {
        chosen[count++] = i;
      }
    }
    return models.kinds(table, chosen, count);
  }

  private static boolean isSureStrip(Verdict verdict) {
    return verdict.isStrip() && verdict.vote().confidence() >= EVEN;
  }

  /** What went for its place alone has a kind that was guessed from its neighbours. */
  private static boolean isGuess(Verdict settled, Verdict revised) {
    return !settled.isStrip() && revised.vote().confidence() <= MOST_OF_A_GUESS;
  }

  /** Open where the rules say the same: they say why, and know the kind if none was learned. */
  private static Verdict verdict(
      Reasons reasons, int i, double keep, Category learned, Verdict rules) {
    if (keep >= EVEN) {
      return rules.isKeep() ? Verdict.open() : new Verdict(RULE, Vote.keep(keep, KEEP));
    }
    Category kind = learned == null ? rules.category().orElse(Category.NAVIGATION) : learned;
    if (!isSureStrip(rules)) {
      return new Verdict(RULE, Vote.strip(kind, 1 - keep, reasons.of(i)));
    }
    Vote vote = rules.vote();
    return rules.strips(kind)
        ? Verdict.open()
        : new Verdict(RULE, Vote.strip(kind, vote.confidence(), vote.because()));
  }
}
