package dev.proseline.model;

import dev.proseline.page.PageKind;
import dev.proseline.rule.Category;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The trained ensembles of one kind of input. Immutable and thread-safe.
 *
 * @param quick the log-odds that a line is content
 * @param careful what to add to them where they are not sure: most trees, for few of the lines
 * @param article what to add to both where the page is expected to be an article
 * @param kinds a score a kind of boilerplate, in the order of {@link #KINDS}
 * @param typical by column: the median over the training lines
 */
record Models(
    TreeEnsemble quick,
    TreeEnsemble careful,
    TreeEnsemble article,
    TreeEnsemble kinds,
    float[] typical) {

  /** The kinds the model tells apart: all but the template's, which takes several pages to see. */
  static final List<Category> KINDS =
      List.of(Category.values()).subList(0, Category.TEMPLATE.ordinal());

  private static final String RESOURCE = "line-model.bin";
  private static final int MAGIC = 0x504c4d33; // "PLM3"

  /** Log-odds from which on a line is beyond doubt: the careful trees would hardly change them. */
  static final double SURE = 1.2;

  /** Such a part of the quick trees carries most of their weight. */
  private static final double FIRST_PART = 0.4;

  /** Log-odds from which on the first part of the quick trees will do. */
  private static final double SURE_AT_ONCE = 2;

  /** So many rounds of the trees for kinds, one tree a kind each, tell most kinds. */
  private static final int FIRST_ROUNDS = 5;

  /** By so much the first kind must then lead the second one. */
  private static final double LEAD = 1;

  private static final class Standard {
    private static final List<Models> BOTH = load();
  }

  /** The models for plain text that come with the library; read once. */
  static Models text() {
    return Standard.BOTH.get(0);
  }

  /** The models for text with markup that come with the library; read once. */
  static Models markup() {
    return Standard.BOTH.get(1);
  }

  private static List<Models> load() {
    try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing from the jar");
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in));
      return List.of(read(data), read(data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
  }

  /** By line: the log-odds that it is content, on a page of the expected kind. */
  double[] content(FeatureTable table, PageKind expected) {
    double[] scores = new double[table.rows()];
    int[] rows = all(scores.length);
    int first = (int) (FIRST_PART * quick.trees());
    quick.add(table, rows, rows.length, scores, 0, first);
    int unsure = unsure(scores, rows, rows.length, SURE_AT_ONCE);
    quick.add(table, rows, unsure, scores, first, quick.trees());
    unsure = unsure(scores, rows, unsure, SURE);
    careful.add(table, rows, unsure, scores, 0, careful.trees());
    if (expected == PageKind.ARTICLE) {
      article.add(table, all(scores.length), scores.length, scores, 0, article.trees());
    }
    return scores;
  }

  private static int[] all(int rows) {
    int[] all = new int[rows];
    for (int i = 0; i < rows; i++) {
      all[i] = i;
    }
    return all;
  }

  /** Moves the rows that are not sure to the front; how many these are. */
  private static int unsure(double[] scores, int[] rows, int count, double sure) {
    int unsure = 0;
    for (int k = 0; k < count; k++) {
      if (Math.abs(scores[rows[k]]) < sure) {
        rows[unsure++] = rows[k];
      }
    }
    return unsure;
  }

  /**
   * By line: the most likely kind of boilerplate of some lines; null for the others, and for all if
   * nothing was learned.
   *
   * @param chosen which lines
   * @param count how many of the chosen are meant
   */
  Category[] kinds(FeatureTable table, int[] chosen, int count) {
    Category[] found = new Category[table.rows()];
    if (kinds.trees() == 0) {
      return found;
    }
    double[] scores = new double[table.rows() * kinds.outputs()];
    int first = Math.min(kinds.trees(), FIRST_ROUNDS * kinds.outputs());
    kinds.add(table, chosen, count, scores, 0, first);
    int[] open = new int[count];
    int left = 0;
    for (int k = 0; k < count; k++) {
      if (lead(scores, chosen[k] * kinds.outputs()) < LEAD) {
        open[left++] = chosen[k];
      }
    }
    kinds.add(table, open, left, scores, first, kinds.trees());
    for (int k = 0; k < count; k++) {
      found[chosen[k]] = KINDS.get(greatest(scores, chosen[k] * kinds.outputs()));
    }
    return found;
  }

  /** How far the greatest score of a row is above the next. */
  private double lead(double[] scores, int from) {
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < kinds.outputs(); k++) {
      double score = scores[from + k];
      second = Math.max(second, Math.min(first, score));
      first = Math.max(first, score);
    }
    return first - second;
  }

  private int greatest(double[] scores, int from) {
    int best = 0;
    for (int k = 1; k < kinds.outputs(); k++) {
      best = scores[from + k] > scores[from + best] ? k : best;
    }
    return best;
  }

  static Models read(DataInputStream in) throws IOException {
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException("starts with " + Integer.toHexString(magic) + ", which is no model");
    }
    TreeEnsemble quick = TreeEnsemble.read(in);
    TreeEnsemble careful = TreeEnsemble.read(in);
    TreeEnsemble article = TreeEnsemble.read(in);
    TreeEnsemble kinds = TreeEnsemble.read(in);
    float[] typical = new float[in.readUnsignedShort()];
    for (int i = 0; i < typical.length; i++) {
      typical[i] = in.readFloat();
    }
    return new Models(quick, careful, article, kinds, typical);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    quick.write(out, Reasons.TREES);
    careful.write(out, 0);
    article.write(out, 0);
    kinds.write(out, 0);
    out.writeShort(typical.length);
    for (float value : typical) {
      out.writeFloat(value);
    }
  }
}
