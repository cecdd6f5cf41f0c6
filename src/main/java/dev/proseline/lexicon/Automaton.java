package dev.proseline.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** All other transitions: (state, word) packed into a key, open addressing. */
  private final long[] keys;

  private final int[] targets;
  private final int[] fail;
  private final int[][] outputs;

  private Automaton(int[] fromRoot, long[] keys, int[] targets, int[] fail, int[][] outputs) {
    this.fromRoot = fromRoot;
    this.keys = keys;
    this.targets = targets;
    this.fail = fail;
    this.outputs = outputs;
  }

  /** The state after a known word; for an unknown one it is {@link #ROOT}. */
  int next(int state, int word) {
    int from = state;
    while (from != ROOT) {
      int to = transition(from, word);
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

  private int transition(int state, int word) {
    long key = key(state, word);
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return ROOT;
  }

  private static long key(int state, int word) {
    return ((long) state << 32) | (word + 1);
  }

  private static int slot(long key, int capacity) {
    long mixed = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing
    return (int) (mixed >>> 40) & (capacity - 1);
  }

  /** Builds the automaton from word sequences; pattern {@code i} is the i-th one added. */
  static final class Builder {
    private final List<Map<Integer, Integer>> edges = new ArrayList<>();
    private final List<List<Integer>> ends = new ArrayList<>();
    private int patterns;

    Builder() {
      state();
    }

    int add(int[] words) {
      int state = ROOT;
      for (int word : words) {
        Integer next = edges.get(state).get(word);
        if (next == null) {
          next = state();
          edges.get(state).put(word, next);
        }
        state = next;
      }
      ends.get(state).add(patterns);
      return patterns++;
    }

    private int state() {
      edges.add(new HashMap<>(2));
      ends.add(new ArrayList<>(1));
      return edges.size() - 1;
    }

    Automaton build(int vocabulary) {
      int[] fromRoot = new int[vocabulary];
      edges.get(ROOT).forEach((word, to) -> fromRoot[word] = to);
      int capacity = Integer.highestOneBit(Math.max(8, edges.size() * 4));
      long[] keys = new long[capacity];
      int[] targets = new int[capacity];
      for (int state = 1; state < edges.size(); state++) {
        for (Map.Entry<Integer, Integer> edge : edges.get(state).entrySet()) {
          put(keys, targets, key(state, edge.getKey()), edge.getValue());
        }
      }
      int[][] outputs = new int[edges.size()][];
      Arrays.setAll(outputs, s -> ends.get(s).isEmpty() ? NOTHING : toArray(ends.get(s)));
      Automaton automaton = new Automaton(fromRoot, keys, targets, new int[edges.size()], outputs);
      link(automaton);
      return automaton;
    }

    private static void put(long[] keys, int[] targets, long key, int target) {
      int slot = slot(key, keys.length);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      targets[slot] = target;
    }

    /** Breadth first: the fail link of a state is the longest proper suffix that is a state too. */
    private void link(Automaton automaton) {
      ArrayDeque<Integer> queue = new ArrayDeque<>(edges.get(ROOT).values());
      while (!queue.isEmpty()) {
        int state = queue.remove();
        for (Map.Entry<Integer, Integer> edge : edges.get(state).entrySet()) {
          int to = edge.getValue();
          int suffix = automaton.next(automaton.fail[state], edge.getKey());
          automaton.fail[to] = suffix;
          automaton.outputs[to] = join(automaton.outputs[to], automaton.outputs[suffix]);
          queue.add(to);
        }
      }
    }

    private static int[] toArray(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
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
