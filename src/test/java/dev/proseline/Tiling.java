package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.unicode.CharClass;
import java.util.ArrayList;
import java.util.List;

/** Checks that hold for every result, whatever the text. */
final class Tiling {

  private Tiling() {}

  /**
   * The pieces tile the input, and the clean text holds the words of the kept ones: a cut ends a
   * word, the bound of two kept pieces does not.
   */
  static void check(Cleaned cleaned) {
    String input = cleaned.original();
    List<String> keptWords = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (Piece piece : cleaned.pieces()) {
      assertThat(piece.span().start()).as("start of '%s'", piece.text()).isEqualTo(at);
      assertThat(piece.span().isEmpty()).as("empty piece at %d", at).isFalse();
      assertThat(piece.text()).isEqualTo(piece.span().of(input));
      at = piece.span().end();
      joined.append(piece.text());
      if (piece instanceof Kept) {
        kept.append(piece.text());
      } else {
        addWords(kept.toString(), keptWords);
        kept.setLength(0);
      }
    }
    addWords(kept.toString(), keptWords);
    assertThat(joined).hasToString(input);
    List<String> words = new ArrayList<>();
    addWords(cleaned.text(), words);
    assertThat(words).isEqualTo(keptWords);
  }

  private static void addWords(String text, List<String> words) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || CharClass.isBlank(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
  }
}
