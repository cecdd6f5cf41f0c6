package dev.proseline.lexicon;

/**
 * Finds all sequences of a {@link Trie} in one pass over a sequence of word numbers, in the manner
 * of Aho and Corasick ("Efficient string matching", CACM 18, 1975), with words in the place of
 * letters. Immutable and thread-safe.
 */
final class Automaton {

  static final int ROOT = Trie.ROOT;

  /** Transitions of the root by word, 0 where there is none: most words of prose end here. */
  private final int[] fromRoot;

  /** By state: the first of the states that follow it; they stand side by side, by growing word. */
  private final int[] firstChild;

  private final char[] words;

  /**
   * By state: a bit for each word that leads on, modulo 64; spares most vain searches among the
   * children.
   */
  private final long[] edges;

  private final int[] parent;
  private final byte[] depth;

  /** By state: the state of its longest proper suffix. */
  private final int[] fail;

  /** By state: itself or the longest suffix at which something ends, or the root. */
  private final int[] found;

  /**
   * Links the states of a tree.
   *
   * @param trie the tree
   * @param ends whether something ends in a state
   * @param vocabulary the number of words
   */
  Automaton(Trie trie, Ends ends, int vocabulary) {
    int states = trie.states();
    words = trie.words();
    fromRoot = new int[vocabulary];
    firstChild = new int[states + 1];
    edges = new long[states];
    parent = new int[states];
    depth = new byte[states];
    fail = new int[states];
    found = new int[states];
    firstChild[ROOT] = ROOT + 1;
    for (int state = ROOT; state < states; state++) {
      adopt(state, trie.children()[state]);
    }
    for (int state = ROOT + 1; state < states; state++) {
      link(state, ends);
    }
  }

  /** Tells whether something ends in a state. */
  @FunctionalInterface
  interface Ends {
    boolean in(int state);
  }

  private void adopt(int state, int children) {
    int end = firstChild[state] + children;
    for (int child = firstChild[state]; child < end; child++) {
      parent[child] = state;
      depth[child] = (byte) (depth[state] + 1);
    }
    firstChild[state + 1] = end;
  }

  /** The states before it, being less deep, are linked already. */
  private void link(int state, Ends ends) {
    int from = parent[state];
    int word = words[state];
    if (from == ROOT) {
      fromRoot[word] = state;
    } else {
      edges[from] |= 1L << word;
      fail[state] = next(fail[from], word);
    }
    found[state] = ends.in(state) ? state : found[fail[state]];
  }

  /** The state after a known word; for an unknown one it is {@link #ROOT}. */
  int next(int state, int word) {
    int from = state;
    while (from != ROOT) {
      int to = (edges[from] & 1L << word) == 0 ? ROOT : child(from, word);
      if (to != ROOT) {
        return to;
      }
      from = fail[from];
    }
    return fromRoot[word];
  }

  private int child(int state, int word) {
    int low = firstChild[state];
    int high = firstChild[state + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (words[middle] == word) {
        return middle;
      }
      if (words[middle] < word) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return ROOT;
  }

  /** The state of the longest sequence that ends here, or {@link #ROOT} if none does. */
  int found(int state) {
    return found[state];
  }

  /** After a state that {@link #found} told: that of the next shorter sequence, or the root. */
  int foundNext(int state) {
    return found[fail[state]];
  }

  /** The length in words of what leads to a state. */
  int depth(int state) {
    return depth[state];
  }

  /** The words that lead to a state. */
  int[] words(int state) {
    int[] path = new int[depth[state]];
    int at = state;
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = words[at];
      at = parent[at];
    }
    return path;
  }
}
