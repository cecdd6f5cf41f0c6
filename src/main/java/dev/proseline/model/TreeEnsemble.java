package dev.proseline.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

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

  /** So many trees fit the first-level cache together with a row. */
  private static final int BLOCK = 64;

  /** What the greatest leaf becomes in a file; finer steps would only make the jar larger. */
  static final int MOST_LEAF = Short.MAX_VALUE >> 2;

  /** What one byte tells apart. */
  private static final int MOST_THRESHOLDS = 255;

  private final int outputs;
  private final int depth;

  /** By node, tree after tree: which value it looks at, and up to where the way is left. */
  private final short[] column;

  private final float[] threshold;

  /**
   * By node of the first trees: what the tree would say if it ended there; a reason is a difference
   * of two.
   */
  private final float[] interim;

  /** By leaf, tree after tree. */
  private final float[] leaf;

  /**
   * The nodes once more, the column in the upper half of a number and the bits of the threshold in
   * the lower, by level and within it tree after tree: below number {@code n} of a level stand
   * {@code 2n} and {@code 2n + 1} of the next. Without this copy the small ensemble takes a fifth
   * longer for a row.
   */
  private final long[][] levels;

  /**
   * @param outputs the number of scores a row gets; the trees stand in turn for one after the other
   * @param depth so many nodes lie on the way to a leaf
   * @param interim may end after any tree: those that follow are not explained
   */
  TreeEnsemble(
      int outputs, int depth, short[] column, float[] threshold, float[] interim, float[] leaf) {
    this.outputs = outputs;
    this.depth = depth;
    this.column = column;
    this.threshold = threshold;
    this.interim = interim;
    this.leaf = leaf;
    this.levels = new long[depth][];
    for (int level = 0; level < depth; level++) {
      fill(level);
    }
  }

  private void fill(int level) {
    int width = 1 << level;
    levels[level] = new long[trees() * width];
    for (int tree = 0; tree < trees(); tree++) {
      int first = tree * nodes() + width - 1;
      for (int k = 0; k < width; k++) {
        long bits = Integer.toUnsignedLong(Float.floatToRawIntBits(threshold[first + k]));
        levels[level][tree * width + k] = (long) column[first + k] << Integer.SIZE | bits;
      }
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
   * Adds up the trees for one row.
   *
   * @param rows rows of values, one after the other
   * @param at where the row starts
   * @param scores receives the raw scores (log-odds), one an output
   */
  void score(float[] rows, int at, double[] scores) {
    int[] place = new int[BLOCK];
    Arrays.fill(scores, 0, outputs, 0);
    for (int first = 0; first < trees(); first += BLOCK) {
      add(first, Math.min(BLOCK, trees() - first), rows, at, place, scores, 0);
    }
  }

  /**
   * Adds up some trees for some rows, a block of trees for all of them and then the next: a block
   * stays in the first-level cache.
   *
   * @param table the rows
   * @param chosen which of them, as numbers
   * @param count how many of the chosen are meant
   * @param scores by row and output: where the sum is added
   * @param from the first tree
   * @param to the tree behind the last
   */
  void add(FeatureTable table, int[] chosen, int count, double[] scores, int from, int to) {
    int[] place = new int[BLOCK];
    for (int first = from; first < to; first += BLOCK) {
      int size = Math.min(BLOCK, to - first);
      for (int k = 0; k < count; k++) {
        int at = chosen[k] * table.columns();
        add(first, size, table.values(), at, place, scores, chosen[k] * outputs);
      }
    }
  }

  /**
   * Adds the leaves that a block of trees has for a row. All its trees go down level by level: a
   * processor waits for each step of one way, and takes those of many in the same time.
   */
  private void add(
      int first, int size, float[] rows, int at, int[] place, double[] scores, int scoresAt) {
    for (int tree = 0; tree < size; tree++) {
      place[tree] = first + tree;
    }
    for (int level = 0; level < depth; level++) {
      descend(levels[level], rows, at, place, size);
    }
    for (int output = 0; output < outputs; output++) {
      double sum = 0;
      for (int tree = Math.floorMod(output - first, outputs); tree < size; tree += outputs) {
        sum += leaf[place[tree]];
      }
      scores[scoresAt + output] += sum;
    }
  }

  private static void descend(long[] nodes, float[] rows, int at, int[] place, int size) {
    for (int tree = 0; tree < size; tree++) {
      int node = place[tree];
      long split = nodes[node];
      float value = rows[at + (int) (split >>> Integer.SIZE)];
      place[tree] = 2 * node + right(Float.intBitsToFloat((int) split), value);
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
    int most = depth == 0 ? 0 : Math.min(trees * outputs, interim.length / nodes());
    for (int tree = 0; tree < most; tree += outputs) {
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

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the input ends early
   */
  static TreeEnsemble read(DataInput in) throws IOException {
    int outputs = in.readUnsignedByte();
    int depth = in.readUnsignedByte();
    int trees = in.readUnsignedShort();
    int explained = in.readUnsignedShort();
    int nodes = (1 << depth) - 1;
    float[][] known = new float[in.readUnsignedByte()][];
    for (int c = 0; c < known.length; c++) {
      known[c] = floats(in, in.readUnsignedByte());
    }
    short[] column = new short[trees * nodes];
    float[] threshold = new float[trees * nodes];
    for (int i = 0; i < column.length; i++) {
      column[i] = (short) in.readUnsignedByte();
      threshold[i] = known[column[i]][in.readUnsignedByte()];
    }
    return new TreeEnsemble(
        outputs,
        depth,
        column,
        threshold,
        rounded(in, explained * nodes),
        rounded(in, trees << depth));
  }

  /**
   * Writes the trees: the thresholds that each column is compared with; two bytes a node, which
   * column and which of its thresholds; two bytes a leaf, which is rounded. That moves the score of
   * hundreds of trees by some 0.0003.
   *
   * @param explained so many of the trees can be explained when they are read again
   * @throws IllegalStateException if a column has too many thresholds for a byte
   */
  void write(DataOutput out, int explained) throws IOException {
    int kept = Math.min(explained, trees());
    out.writeByte(outputs);
    out.writeByte(depth);
    out.writeShort(trees());
    out.writeShort(kept);
    float[][] known = thresholds();
    out.writeByte(known.length);
    for (float[] values : known) {
      out.writeByte(values.length);
      for (float value : values) {
        out.writeFloat(value);
      }
    }
    for (int i = 0; i < column.length; i++) {
      out.writeByte(column[i]);
      out.writeByte(Arrays.binarySearch(known[column[i]], threshold[i]));
    }
    writeRounded(out, interim, kept * nodes());
    writeRounded(out, leaf, leaf.length);
  }

  /** By column: the thresholds it is compared with, in order. */
  private float[][] thresholds() {
    float[][] known = new float[columns()][];
    for (int c = 0; c < known.length; c++) {
      SortedSet<Float> values = new TreeSet<>();
      for (int i = 0; i < column.length; i++) {
        if (column[i] == c) {
          values.add(threshold[i]);
        }
      }
      if (values.size() > MOST_THRESHOLDS || known.length > MOST_THRESHOLDS) {
        throw new IllegalStateException(
            "column "
                + c
                + " of "
                + known.length
                + " has "
                + values.size()
                + " thresholds; a byte tells "
                + MOST_THRESHOLDS
                + " apart: train with fewer bins");
      }
      known[c] = new float[values.size()];
      int k = 0;
      for (float value : values) {
        known[c][k++] = value;
      }
    }
    return known;
  }

  private static float[] floats(DataInput in, int size) throws IOException {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static float[] rounded(DataInput in, int size) throws IOException {
    float unit = in.readFloat();
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readShort() * unit;
    }
    return values;
  }

  private static void writeRounded(DataOutput out, float[] values, int size) throws IOException {
    float most = Float.MIN_NORMAL;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, Math.abs(values[i]));
    }
    float unit = most / MOST_LEAF;
    out.writeFloat(unit);
    for (int i = 0; i < size; i++) {
      out.writeShort(Math.round(values[i] / unit));
    }
  }
}
