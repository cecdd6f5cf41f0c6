package dev.proseline.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Gradient boosted trees in flat arrays. A node sends a value up to its threshold to the left and a
 * greater one to the right; a missing value (NaN) goes where the node says. Immutable and
 * thread-safe.
 *
 * <p>Thresholds are floats rounded down, which for float values decides as the trainer's doubles
 * do.
 */
final class TreeEnsemble {

  /** In front of a leaf's number, where a child is no node. */
  private static final int LEAF = 0x8000;

  private static final int NUMBER = 0x7fff;

  private final int outputs;

  /** By tree: its first node and its first leaf; a tree has one leaf more than nodes. */
  private final int[] firstNode;

  private final int[] firstLeaf;

  /** By node. Children are numbers within the tree. */
  private final short[] column;

  private final float[] threshold;
  private final short[] left;
  private final short[] right;
  private final boolean[] missingLeft;

  /** By node: what the tree would say if it ended there; a reason is a difference of two. */
  private final float[] interim;

  private final float[] leaf;

  TreeEnsemble(
      int outputs,
      int[] nodesOfTree,
      short[] column,
      float[] threshold,
      short[] left,
      short[] right,
      boolean[] missingLeft,
      float[] interim,
      float[] leaf) {
    this.outputs = outputs;
    this.firstNode = new int[nodesOfTree.length + 1];
    this.firstLeaf = new int[nodesOfTree.length + 1];
    for (int t = 0; t < nodesOfTree.length; t++) {
      firstNode[t + 1] = firstNode[t] + nodesOfTree[t];
      firstLeaf[t + 1] = firstLeaf[t] + nodesOfTree[t] + 1;
    }
    this.column = column;
    this.threshold = threshold;
    this.left = left;
    this.right = right;
    this.missingLeft = missingLeft;
    this.interim = interim;
    this.leaf = leaf;
  }

  /** No trees: every score is 0. */
  static TreeEnsemble none() {
    float[] nothing = {};
    short[] nobody = {};
    return new TreeEnsemble(
        1, new int[0], nobody, nothing, nobody, nobody, new boolean[0], nothing, nothing);
  }

  /** The number of scores a row gets: 1, or one a class. */
  int outputs() {
    return outputs;
  }

  int trees() {
    return firstNode.length - 1;
  }

  /** How many columns a row needs. */
  int columns() {
    int most = 0;
    for (short c : column) {
      most = Math.max(most, c + 1);
    }
    return most;
  }

  /**
   * Adds up the trees for one row.
   *
   * @param rows rows of values, one after the other
   * @param at where the row starts
   * @param scores receives the raw scores (log-odds), one an output
   */
  void score(float[] rows, int at, double[] scores) {
    for (int k = 0; k < outputs; k++) {
      scores[k] = 0;
    }
    for (int tree = 0, k = 0; tree + 1 < firstNode.length; tree++) {
      scores[k] += leaf[firstLeaf[tree] + leafOf(tree, rows, at)];
      k = k + 1 == outputs ? 0 : k + 1;
    }
  }

  private int leafOf(int tree, float[] rows, int at) {
    int first = firstNode[tree];
    if (first == firstNode[tree + 1]) {
      return 0;
    }
    int next = 0;
    while (next < LEAF) {
      int node = first + next;
      next = (goesLeft(node, rows[at + column[node]]) ? left[node] : right[node]) & 0xffff;
    }
    return next & NUMBER;
  }

  private boolean goesLeft(int node, float value) {
    return value <= threshold[node] || value != value && missingLeft[node];
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
    int first = firstNode[tree];
    int next = first == firstNode[tree + 1] ? LEAF : 0;
    while (next < LEAF) {
      int node = first + next;
      next = (goesLeft(node, rows[at + column[node]]) ? left[node] : right[node]) & 0xffff;
      boolean ends = next >= LEAF;
      float then = ends ? leaf[firstLeaf[tree] + (next & NUMBER)] : interim[first + next];
      effects[column[node]] += then - interim[node];
    }
  }

  static TreeEnsemble read(DataInput in) throws IOException {
    int outputs = in.readUnsignedByte();
    int[] nodes = new int[in.readUnsignedShort()];
    int size = 0;
    for (int t = 0; t < nodes.length; t++) {
      nodes[t] = in.readUnsignedShort();
      size += nodes[t];
    }
    short[] column = shorts(in, size);
    float[] threshold = floats(in, size);
    short[] left = shorts(in, size);
    short[] right = shorts(in, size);
    boolean[] missingLeft = new boolean[size];
    for (int i = 0; i < size; i++) {
      missingLeft[i] = in.readBoolean();
    }
    float[] interim = floats(in, size);
    float[] leaf = floats(in, size + nodes.length);
    return new TreeEnsemble(
        outputs, nodes, column, threshold, left, right, missingLeft, interim, leaf);
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(outputs);
    out.writeShort(trees());
    for (int t = 0; t < trees(); t++) {
      out.writeShort(firstNode[t + 1] - firstNode[t]);
    }
    write(out, column);
    write(out, threshold);
    write(out, left);
    write(out, right);
    for (boolean b : missingLeft) {
      out.writeBoolean(b);
    }
    write(out, interim);
    write(out, leaf);
  }

  private static short[] shorts(DataInput in, int size) throws IOException {
    short[] values = new short[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readShort();
    }
    return values;
  }

  private static float[] floats(DataInput in, int size) throws IOException {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static void write(DataOutput out, short[] values) throws IOException {
    for (short value : values) {
      out.writeShort(value);
    }
  }

  private static void write(DataOutput out, float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }
}
