package dev.proseline.model;

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
 * @param kinds a score a kind of boilerplate, in the order of {@link #KINDS}
 * @param typical by column: the median over the training lines
 */
record Models(TreeEnsemble quick, TreeEnsemble careful, TreeEnsemble kinds, float[] typical) {

  /** The kinds the model tells apart: all but the template's, which takes several pages to see. */
  static final List<Category> KINDS =
      List.of(Category.values()).subList(0, Category.TEMPLATE.ordinal());

  private static final String RESOURCE = "line-model.bin";
  private static final int MAGIC = 0x504c4d32; // "PLM2"

  /** Log-odds from which on a line is beyond doubt: the further trees would hardly change them. */
  static final double SURE = 1.2;

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

  /** By line: the log-odds that it is content. */
  double[] content(FeatureTable table) {
    double[] scores = new double[table.rows()];
    int[] rows = new int[scores.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i;
    }
    quick.add(table, rows, rows.length, scores);
    int unsure = 0;
    for (int i = 0; i < scores.length; i++) {
      if (Math.abs(scores[i]) < SURE) {
        rows[unsure++] = i;
      }
    }
    careful.add(table, rows, unsure, scores);
    return scores;
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
    kinds.add(table, chosen, count, scores);
    for (int k = 0; k < count; k++) {
      found[chosen[k]] = KINDS.get(greatest(scores, chosen[k] * kinds.outputs()));
    }
    return found;
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
    TreeEnsemble kinds = TreeEnsemble.read(in);
    float[] typical = new float[in.readUnsignedShort()];
    for (int i = 0; i < typical.length; i++) {
      typical[i] = in.readFloat();
    }
    return new Models(quick, careful, kinds, typical);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    quick.write(out, Reasons.TREES);
    careful.write(out, 0);
    kinds.write(out, 0);
    out.writeShort(typical.length);
    for (float value : typical) {
      out.writeFloat(value);
    }
  }
}
