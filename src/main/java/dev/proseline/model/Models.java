package dev.proseline.model;

import dev.proseline.rule.Category;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The trained ensembles of one kind of input. Immutable and thread-safe.
 *
 * @param content the log-odds that a line is content
 * @param kinds a score a kind of boilerplate, in the order of {@link #KINDS}
 * @param typical by column: the median over the training lines
 */
record Models(TreeEnsemble content, TreeEnsemble kinds, float[] typical) {

  /** The kinds the model tells apart: all but the template's, which takes several pages to see. */
  static final List<Category> KINDS =
      List.of(Category.values()).subList(0, Category.TEMPLATE.ordinal());

  private static final String RESOURCE = "line-model.bin";
  private static final int MAGIC = 0x504c4d31; // "PLM1"

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

  /** The most likely kind of boilerplate of a line; empty if nothing was learned. */
  Optional<Category> kind(FeatureTable table, int row) {
    if (kinds.trees() == 0) {
      return Optional.empty();
    }
    double[] scores = new double[kinds.outputs()];
    kinds.score(table.values(), row * table.columns(), scores);
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return Optional.of(KINDS.get(best));
  }

  static Models read(DataInputStream in) throws IOException {
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException("starts with " + Integer.toHexString(magic) + ", which is no model");
    }
    TreeEnsemble content = TreeEnsemble.read(in);
    TreeEnsemble kinds = TreeEnsemble.read(in);
    float[] typical = new float[in.readUnsignedShort()];
    for (int i = 0; i < typical.length; i++) {
      typical[i] = in.readFloat();
    }
    return new Models(content, kinds, typical);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    content.write(out);
    kinds.write(out);
    out.writeShort(typical.length);
    for (float value : typical) {
      out.writeFloat(value);
    }
  }
}
