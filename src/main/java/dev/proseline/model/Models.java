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

  /** By kind of boilerplate: how much speaks for it, as log-odds; empty if nothing was learned. */
  double[] kinds(FeatureTable table, int row) {
    double[] scores = new double[kinds.trees() == 0 ? 0 : kinds.outputs()];
    if (scores.length > 0) {
      kinds.score(table.values(), row * table.columns(), scores);
    }
    return scores;
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
