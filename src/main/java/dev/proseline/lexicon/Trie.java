package dev.proseline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sequences of word numbers to be found, as a tree. Its states are numbered by growing depth,
 * those of one parent side by side and by growing word, so that two arrays tell the whole tree.
 * Immutable.
 *
 * @param children by state: how many states follow it
 * @param words by state: the word that leads to it; 0 for the root
 */
record Trie(char[] children, char[] words) {

  static final int ROOT = 0;

  int states() {
    return children.length;
  }

  /** Builds a tree of sequences with something at the end of each. */
  static final class Builder<T> {

    private final Node<T> root = new Node<>(0);

    private static final class Node<T> {
      private final int word;
      private final SortedMap<Integer, Node<T>> children = new TreeMap<>();
      private final List<T> ends = new ArrayList<>();

      Node(int word) {
        this.word = word;
      }
    }

    void add(List<Integer> words, T end) {
      Node<T> node = root;
      for (int word : words) {
        node = node.children.computeIfAbsent(word, Node::new);
      }
      node.ends.add(end);
    }

    Trie trie() {
      List<Node<T>> nodes = nodes();
      Trie trie = new Trie(new char[nodes.size()], new char[nodes.size()]);
      for (int state = 0; state < nodes.size(); state++) {
        trie.children[state] = (char) nodes.get(state).children.size();
        trie.words[state] = (char) nodes.get(state).word;
      }
      return trie;
    }

    /** By state: what was added to end there, in the order of adding. */
    List<List<T>> ends() {
      return nodes().stream().map(node -> List.copyOf(node.ends)).toList();
    }

    private List<Node<T>> nodes() {
      List<Node<T>> nodes = new ArrayList<>();
      nodes.add(root);
      for (int i = 0; i < nodes.size(); i++) {
        nodes.addAll(nodes.get(i).children.values());
      }
      return nodes;
    }
  }
}
