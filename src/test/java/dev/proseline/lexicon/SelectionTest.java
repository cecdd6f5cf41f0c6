package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final byte NO = Selection.NOT_CHOSEN;

  /**
   * Two patterns end in state 1, of the languages 0 and 1; four in state 3, of the languages 0 to
   * 2, of which the first, the third and the fourth are the same phrase.
   */
  private static final LexiconFile.Patterns PATTERNS =
      new LexiconFile.Patterns(
          new byte[] {0, 2, 0, 4},
          new byte[] {0, 1, 0, 1, 1, 2},
          new byte[6],
          new byte[6],
          new byte[] {0, 1, 0, 1, 0, 0},
          new char[6],
          new int[0],
          new char[6],
          new char[0]);

  @Test
  void ofAllLanguagesEveryPhraseIsThereOnceUnderTheFirst() {
    Selection all = select(0, 1, 2);
    assertThat(patterns(all, 1)).containsExactly(0, 1);
    assertThat(patterns(all, 3)).containsExactly(2, 3);
  }

  @Test
  void aSharedPhraseBelongsToTheFirstOfTheLanguagesChosen() {
    assertThat(patterns(select(NO, 0, 1), 3)).containsExactly(3, 4);
    assertThat(patterns(select(NO, 1, 0), 3)).containsExactly(5, 3);
    assertThat(patterns(select(NO, NO, 0), 3)).containsExactly(5);
  }

  @Test
  void whereNothingIsChosenNothingEnds() {
    Selection third = select(NO, NO, 0);
    assertThat(states(third)).containsExactly(3);
    assertThat(states(select(0, NO, NO))).containsExactly(1, 3);
    assertThat(patterns(third, 1)).isEmpty();
  }

  private static Selection select(int... ranks) {
    byte[] bytes = new byte[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      bytes[i] = (byte) ranks[i];
    }
    return new Selection(PATTERNS, bytes);
  }

  private static List<Integer> states(Selection selection) {
    return IntStream.range(0, 4).filter(selection::in).boxed().toList();
  }

  private static List<Integer> patterns(Selection selection, int state) {
    return IntStream.range(selection.start(state), selection.start(state + 1))
        .map(selection::pattern)
        .boxed()
        .toList();
  }
}
