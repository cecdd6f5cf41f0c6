package dev.proseline.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gradient boosted trees, all filled up to one depth and written level by level into flat arrays:
 * below node {@code n} stand {@code 2n + 1} and {@code 2n + 2}, and a way down needs no jump. A
 * value up to a node's threshold goes to the left, a greater one to the right; rows hold no NaN.
 * Immutable and thread-safe.
 *
 * <p>Thresholds are floats rounded down, which for float values decides as the trainer's doubles
 * do.
 */
final class TreeEnsemble {

  private final int outputs;
  private final int depth;

  /** By node, tree after tree: which value it looks at, and up to where the way is left. */
  private final short[] column;

  private final float[] threshold;

  /** By node: what the tree would say if it ended there; a reason is a difference of two. */
  private final float[] interim;

  /** By leaf, tree after tree. */
  private final float[] leaf;

  /**
   * The nodes once more, by level and within it tree after tree: below number {@code n} of a level
   * stand {@code 2n} and {@code 2n + 1} of the next. Without this copy the small ensemble takes a
   * fifth longer for a row.
   */
  private final short[][] levelColumn;

  private final float[][] levelThreshold;

  /**
   * @param outputs the number of scores a row gets; the trees stand in turn for one after the other
   * @param depth so many nodes lie on the way to a leaf
   */
  TreeEnsemble(
      int outputs, int depth, short[] column, float[] threshold, float[] interim, float[] leaf) {
    this.outputs = outputs;
    this.depth = depth;
    this.column = column;
    this.threshold = threshold;
    this.interim = interim;
    this.leaf = leaf;
    this.levelColumn = new short[depth][];
    this.levelThreshold = new float[depth][];
    for (int level = 0; level < depth; level++) {
      fill(level);
    }
  }

  private void fill(int level) {
    int width = 1 << level;
    levelColumn[level] = new short[trees() * width];
    levelThreshold[level] = new float[trees() * width];
    for (int tree = 0; tree < trees(); tree++) {
      int first = tree * nodes() + width - 1;
      System.arraycopy(column, first, levelColumn[level], tree * width, width);
      System.arraycopy(threshold, first, levelThreshold[level], tree * width, width);
    }
  }

  /** No trees: every score is 0. */
  static TreeEnsemble none() {
    float[] nothing = {};
    return new TreeEnsemble(1, 0, new short[0], nothing, nothing, nothing);
  }

  /** The number of scores a row gets: 1, or one a class. */
  int outputs() {
    return outputs;
  }

  int trees() {
    return leaf.length >> depth;
  }

  /** How many columns a row needs. */
  int columns() {
    int most = 0;
    for (short c : column) {
      most = Math.max(most, c + 1);
    }
    return most;
  }

  /** The nodes of a tree; it has one leaf more. */
  private int nodes() {
    return (1 << depth) - 1;
  }

  /**
   * Adds up the trees for one row. All trees go down level by level: a processor waits for each
   * step of one way, and takes those of many in the same time.
   *
   * @param rows rows of values, one after the other
   * @param at where the row starts
   * @param scores receives the raw scores (log-odds), one an output
   */
  void score(float[] rows, int at, double[] scores) {
    int[] place = new int[trees()];
    for (int tree = 0; tree < place.length; tree++) {
      place[tree] = tree;
    }
    for (int level = 0; level < depth; level++) {
      descend(levelColumn[level], levelThreshold[level], rows, at, place);
    }
    Arrays.fill(scores, 0, outputs, 0);
    for (int tree = 0, output = 0; tree < place.length; tree++) {
      scores[output] += leaf[place[tree]];
      output = output + 1 == outputs ? 0 : output + 1;
    }
  }

  private static void descend(
      short[] column, float[] threshold, float[] rows, int at, int[] place) {
    for (int tree = 0; tree < place.length; tree++) {
      int node = place[tree];
      place[tree] = 2 * node + right(threshold[node], rows[at + column[node]]);
    }
  }

  /** 1 where the way leads to the right, else 0: the sign of the difference, without a jump. */
  private static int right(float threshold, float value) {
    return Float.floatToRawIntBits(threshold - value) >>> 31;
  }

  /**
   * Adds to each column what its splits moved the first output by on the way of one row.
   *
   * @param trees so many of the trees, which come in the order of their weight
   * @param effects receives the sums, by column
   */
  void explain(float[] rows, int at, int trees, double[] effects) {
    for (int tree = 0; tree < Math.min(trees * outputs, trees()); tree += outputs) {
      explain(tree, rows, at, effects);
    }
  }

  private void explain(int tree, float[] rows, int at, double[] effects) {
    int first = tree * nodes();
    int node = 0;
    while (node < nodes()) {
      float value = rows[at + column[first + node]];
      int next = 2 * node + 1 + right(threshold[first + node], value);
      float then = next < nodes() ? interim[first + next] : leaf[(tree << depth) + next - nodes()];
      effects[column[first + node]] += then - interim[first + node];
      node = next;
    }
  }

  static TreeEnsemble read(DataInput in) throws IOException {
    int outputs = in.readUnsignedByte();
    int depth = in.readUnsignedByte();
    int trees = in.readUnsignedShort();
    int nodes = trees * ((1 << depth) - 1);
    short[] column = new short[nodes];
    for (int i = 0; i < nodes; i++) {
      column[i] = in.readShort();
    }
    return new TreeEnsemble(
        outputs, depth, column, floats(in, nodes), floats(in, nodes), floats(in, trees << depth));
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(outputs);
    out.writeByte(depth);
    out.writeShort(trees());
    for (short value : column) {
      out.writeShort(value);
    }
    write(out, threshold);
    write(out, interim);
    write(out, leaf);
  }

  private static float[] floats(DataInput in, int size) throws IOException {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static void write(DataOutput out, float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }
}
