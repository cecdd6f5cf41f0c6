package dev.proseline.lexicon;

import java.util.Arrays;

/**
 * Finds all patterns in one pass over a sequence of word numbers, in the manner of Aho and Corasick
 * ("Efficient string matching", CACM 18, 1975), with words in the place of letters. Immutable and
 * thread-safe.
 */
final class Automaton {

  static final int ROOT = 0;
  private static final int[] NOTHING = {};

  /** Transitions of the root by word, 0 where there is none: most words of prose end here. */
  private final int[] fromRoot;

  private final LongTable transitions;

  /**
   * By state: a bit for each word that leads on, modulo 64; spares most vain look-ups in the table.
   */
  private final long[] edges;

  private final int[] fail;
  private final int[][] outputs;

  private Automaton(
      int[] fromRoot, LongTable transitions, long[] edges, int[] fail, int[][] outputs) {
    this.fromRoot = fromRoot;
    this.transitions = transitions;
    this.edges = edges;
    this.fail = fail;
    this.outputs = outputs;
  }

  /** The state after a known word; for an unknown one it is {@link #ROOT}. */
  int next(int state, int word) {
    int from = state;
    while (from != ROOT) {
      int to = (edges[from] & 1L << word) == 0 ? ROOT : transitions.get(key(from, word));
      if (to != ROOT) {
        return to;
      }
      from = fail[from];
    }
    return fromRoot[word];
  }

  /** The patterns that end in a state. */
  int[] found(int state) {
    return outputs[state];
  }

  private static long key(int state, int word) {
    return ((long) state << 32) | (word + 1);
  }

  /** Builds the automaton from word sequences; pattern {@code i} is the i-th one added. */
  static final class Builder {
    private final LongTable transitions = new LongTable();

    /**
     * By state: the state before it, the word that leads from there, and its distance from the
     * root.
     */
    private int[] parent = new int[1024];

    private int[] word = new int[1024];
    private int[] depth = new int[1024];
    private int states = 1;

    /** By pattern: the state in which it ends. */
    private int[] ends = new int[1024];

    private int patterns;

    int add(int[] words) {
      int state = ROOT;
      for (int next : words) {
        int to = transitions.get(key(state, next));
        state = to == ROOT ? newState(state, next) : to;
      }
      ends = patterns < ends.length ? ends : Arrays.copyOf(ends, patterns * 2);
      ends[patterns] = state;
      return patterns++;
    }

    private int newState(int from, int by) {
      if (states == parent.length) {
        parent = Arrays.copyOf(parent, states * 2);
        word = Arrays.copyOf(word, states * 2);
        depth = Arrays.copyOf(depth, states * 2);
      }
      parent[states] = from;
      word[states] = by;
      depth[states] = depth[from] + 1;
      transitions.put(key(from, by), states);
      return states++;
    }

    Automaton build(int vocabulary) {
      int[] fromRoot = new int[vocabulary];
      for (int state = 1; state < states; state++) {
        if (parent[state] == ROOT) {
          fromRoot[word[state]] = state;
        }
      }
      Automaton automaton =
          new Automaton(fromRoot, transitions, edges(), new int[states], outputs());
      link(automaton);
      return automaton;
    }

    private long[] edges() {
      long[] edges = new long[states];
      for (int state = 1; state < states; state++) {
        edges[parent[state]] |= 1L << word[state];
      }
      return edges;
    }

    private int[][] outputs() {
      int[][] outputs = new int[states][];
      Arrays.fill(outputs, NOTHING);
      for (int pattern = 0; pattern < patterns; pattern++) {
        outputs[ends[pattern]] = join(outputs[ends[pattern]], new int[] {pattern});
      }
      return outputs;
    }

    /**
     * By growing depth: the fail link of a state is the longest proper suffix that is a state too.
     */
    private void link(Automaton automaton) {
      for (int state : byDepth()) {
        if (parent[state] != ROOT) {
          int suffix = automaton.next(automaton.fail[parent[state]], word[state]);
          automaton.fail[state] = suffix;
          automaton.outputs[state] = join(automaton.outputs[state], automaton.outputs[suffix]);
        }
      }
    }

    /** All states but the root, by counting sort. */
    private int[] byDepth() {
      int[] starts = new int[states + 1];
      for (int state = 1; state < states; state++) {
        starts[depth[state] + 1]++;
      }
      for (int d = 1; d <= states; d++) {
        starts[d] += starts[d - 1];
      }
      int[] sorted = new int[states - 1];
      for (int state = 1; state < states; state++) {
        sorted[starts[depth[state]]++] = state;
      }
      return sorted;
    }

    private static int[] join(int[] a, int[] b) {
      if (b.length == 0) {
        return a;
      }
      int[] joined = Arrays.copyOf(a, a.length + b.length);
      System.arraycopy(b, 0, joined, a.length, b.length);
      return joined;
    }
  }
}
