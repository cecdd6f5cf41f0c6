package dev.proseline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Brings LightGBM's trees into the shape of {@link TreeEnsemble}: all of one depth, what lies below a
 * leaf filled with the leaf.
 */
final class TreeFiller {

  /** Bits 2 and 3 of a decision say what counts as missing; our rows miss nothing. */
  private static final int MISSING = 0b1100;

  private final int depth;
  private final short[] column;
  private final float[] threshold;
  private final float[] interim;
  private final float[] leaf;
  private int tree;

  private TreeFiller(int trees, int depth) {
    this.depth = depth;
    int nodes = trees * nodes();
    this.column = new short[nodes];
    this.threshold = new float[nodes];
    this.interim = new float[nodes];
    this.leaf = new float[trees << depth];
  }

  /** Fills up trees given as the rows of LightGBM's model text, name to values. */
  static TreeEnsemble fill(List<Map<String, String[]>> trees, int outputs) {
    List<Source> sources = trees.stream().map(Source::of).toList();
    int depth = sources.stream().mapToInt(s -> s.depth(s.root())).max().orElse(0);
    TreeFiller filler = new TreeFiller(sources.size(), depth);
    for (Source source : sources) {
      filler.place(source, source.root(), 0);
      filler.tree++;
    }
    return new TreeEnsemble(
        outputs, depth, filler.column, filler.threshold, filler.interim, filler.leaf);
  }

  private int nodes() {
    return (1 << depth) - 1;
  }

  private void place(Source source, int child, int at) {
    if (at >= nodes()) {
      leaf[(tree << depth) + at - nodes()] = source.leaves[~child];
      return;
    }
    int node = tree * nodes() + at;
    boolean ended = child < 0;
    column[node] = ended ? 0 : (short) source.columns[child];
    threshold[node] = ended ? Float.MAX_VALUE : source.thresholds[child];
    interim[node] = ended ? source.leaves[~child] : source.interims[child];
    place(source, ended ? child : source.lefts[child], 2 * at + 1);
    place(source, ended ? child : source.rights[child], 2 * at + 2);
  }

  /** A tree as LightGBM writes it: nodes are numbered from 0, leaves from -1 downwards. */
  private record Source(
      int[] columns, float[] thresholds, int[] lefts, int[] rights, float[] interims, float[] leaves) {

    static Source of(Map<String, String[]> rows) {
      for (int decision : ints(rows, "decision_type")) {
        if ((decision & MISSING) != 0) {
          throw new IllegalArgumentException(
              "a split looks at missing values (decision type " + decision + "); rows have none");
        }
      }
      String[] exact = values(rows, "threshold");
      float[] thresholds = new float[exact.length];
      for (int i = 0; i < exact.length; i++) {
        thresholds[i] = LightGbm.roundedDown(Double.parseDouble(exact[i]));
      }
      return new Source(
          ints(rows, "split_feature"),
          thresholds,
          ints(rows, "left_child"),
          ints(rows, "right_child"),
          floats(rows, "internal_value"),
          floats(rows, "leaf_value"));
    }

    int root() {
      return columns.length == 0 ? -1 : 0;
    }

    int depth(int child) {
      return child < 0 ? 0 : 1 + Math.max(depth(lefts[child]), depth(rights[child]));
    }

    private static String[] values(Map<String, String[]> rows, String name) {
      return rows.getOrDefault(name, new String[0]);
    }

    private static int[] ints(Map<String, String[]> rows, String name) {
      return Arrays.stream(values(rows, name)).mapToInt(Integer::parseInt).toArray();
    }

    private static float[] floats(Map<String, String[]> rows, String name) {
      String[] values = values(rows, name);
      float[] floats = new float[values.length];
      for (int i = 0; i < floats.length; i++) {
        floats[i] = Float.parseFloat(values[i]);
      }
      return floats;
    }
  }
}
