package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AutomatonTest {

  /** Stands for a word of no list; the scanner goes back to the root there. */
  private static final int UNKNOWN = Vocabulary.UNKNOWN;

  /** A pattern and the index of its last word. */
  private record Match(int pattern, int last) implements Comparable<Match> {
    @Override
    public int compareTo(Match other) {
      return last != other.last ? last - other.last : pattern - other.pattern;
    }
  }

  @Test
  void patternsInsidePatternsAreFoundToo() {
    List<int[]> patterns = List.of(new int[] {0, 1, 2}, new int[] {1, 2}, new int[] {2});
    assertThat(found(patterns, 3, 0, 1, 2))
        .containsExactly(new Match(0, 2), new Match(1, 2), new Match(2, 2));
  }

  @Test
  void anUnknownWordBreaksAPattern() {
    assertThat(found(List.of(new int[] {0, 1}), 2, 0, UNKNOWN, 1)).isEmpty();
  }

  @Test
  void equalPatternsAreFoundUnderTheirOwnNumbers() {
    assertThat(found(List.of(new int[] {0}, new int[] {0}), 1, 0))
        .containsExactly(new Match(0, 0), new Match(1, 0));
  }

  @Test
  void anAutomatonWithoutPatternsFindsNothing() {
    assertThat(found(List.of(), 2, 0, 1, 0)).isEmpty();
  }

  @Test
  void thousandsOfPatternsAreFoundEachWhereItStands() {
    List<int[]> patterns = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      patterns.add(new int[] {i, i + 1, i});
    }
    assertThat(found(patterns, 20_001, 19_998, 19_999, 19_998, 19_999, 20_000, 19_999))
        .containsExactly(new Match(19_998, 2), new Match(19_999, 5));
  }

  @Test
  void itFindsWhatANaiveSearchFinds() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      int vocabulary = 1 + random.nextInt(6);
      List<int[]> patterns = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        patterns.add(random.ints(1 + random.nextInt(5), 0, vocabulary).toArray());
      }
      int[] text = random.ints(random.nextInt(80), UNKNOWN, vocabulary).toArray();
      assertThat(found(patterns, vocabulary, text))
          .as("seed %d", seed)
          .isEqualTo(naive(patterns, text));
    }
  }

  @Test
  void aStateTellsTheWordsThatLeadToIt() {
    Trie.Builder<Integer> builder = new Trie.Builder<>();
    builder.add(List.of(3, 1, 2), 0);
    builder.add(List.of(3, 0), 1);
    Automaton automaton = new Automaton(builder.trie(), state -> false, 4);
    int state = automaton.next(automaton.next(automaton.next(Automaton.ROOT, 3), 1), 2);
    assertThat(automaton.words(state)).containsExactly(3, 1, 2);
    assertThat(automaton.depth(state)).isEqualTo(3);
    assertThat(automaton.words(Automaton.ROOT)).isEmpty();
  }

  private static List<Match> found(List<int[]> patterns, int vocabulary, int... text) {
    Trie.Builder<Integer> builder = new Trie.Builder<>();
    for (int i = 0; i < patterns.size(); i++) {
      builder.add(Arrays.stream(patterns.get(i)).boxed().toList(), i);
    }
    List<List<Integer>> ends = builder.ends();
    Automaton automaton =
        new Automaton(builder.trie(), state -> !ends.get(state).isEmpty(), vocabulary);
    List<Match> found = new ArrayList<>();
    int state = Automaton.ROOT;
    for (int i = 0; i < text.length; i++) {
      state = text[i] == UNKNOWN ? Automaton.ROOT : automaton.next(state, text[i]);
      for (int at = automaton.found(state); at != Automaton.ROOT; at = automaton.foundNext(at)) {
        assertThat(ends.get(at)).isNotEmpty();
        for (int pattern : ends.get(at)) {
          found.add(new Match(pattern, i));
        }
      }
    }
    return found.stream().sorted().toList();
  }

  private static List<Match> naive(List<int[]> patterns, int[] text) {
    List<Match> found = new ArrayList<>();
    for (int p = 0; p < patterns.size(); p++) {
      int[] pattern = patterns.get(p);
      for (int from = 0; from + pattern.length <= text.length; from++) {
        int to = from + pattern.length;
        if (Arrays.equals(pattern, 0, pattern.length, text, from, to)) {
          found.add(new Match(p, to - 1));
        }
      }
    }
    return found.stream().sorted().toList();
  }
}
