package dev.proseline.lexicon;

/**
 * The patterns of some languages by the state in which they end. In one state they stand in the
 * order of the languages chosen, and a phrase that several of these share stands there once, under
 * the first of them. Immutable.
 */
final class Selection implements Automaton.Ends {

  static final byte NOT_CHOSEN = -1;

  private final LexiconFile.Patterns all;
  private final byte[] ranks;

  /** By state: where its patterns start; those of the next state follow. */
  private final int[] starts;

  private final int[] chosen;

  /**
   * Selects patterns.
   *
   * @param all the patterns of all languages
   * @param ranks by language: its place among those chosen, or {@link #NOT_CHOSEN}
   */
  Selection(LexiconFile.Patterns all, byte[] ranks) {
    this.all = all;
    this.ranks = ranks;
    int states = all.ending().length;
    starts = new int[states + 1];
    chosen = new int[all.size()];
    int pattern = 0;
    for (int state = 0; state < states; state++) {
      int end = pattern + Byte.toUnsignedInt(all.ending()[state]);
      starts[state + 1] = choose(pattern, end, starts[state]);
      pattern = end;
    }
  }

  /** Puts the patterns of a state at a place and tells where they end. */
  private int choose(int pattern, int lastPattern, int start) {
    int end = start;
    for (int i = pattern; i < lastPattern; i++) {
      if (rank(i) != NOT_CHOSEN) {
        insert(i, start, end++);
      }
    }
    return end - start < 2 ? end : withoutCopies(start, end);
  }

  private void insert(int pattern, int start, int end) {
    int at = end;
    while (at > start && rank(chosen[at - 1]) > rank(pattern)) {
      chosen[at] = chosen[at - 1];
      at--;
    }
    chosen[at] = pattern;
  }

  private int withoutCopies(int start, int end) {
    int kept = start;
    for (int i = start; i < end; i++) {
      if (!holds(start, kept, all.same()[chosen[i]])) {
        chosen[kept++] = chosen[i];
      }
    }
    return kept;
  }

  private boolean holds(int start, int end, byte same) {
    for (int i = start; i < end; i++) {
      if (all.same()[chosen[i]] == same) {
        return true;
      }
    }
    return false;
  }

  private byte rank(int pattern) {
    return ranks[all.language()[pattern]];
  }

  @Override
  public boolean in(int state) {
    return starts[state] < starts[state + 1];
  }

  /** Where the patterns that end in a state start; they go on to the start of the next state. */
  int start(int state) {
    return starts[state];
  }

  int pattern(int index) {
    return chosen[index];
  }
}
