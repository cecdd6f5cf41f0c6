package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Page;
import dev.proseline.rule.Cue;
import dev.proseline.text.TextReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

  private static final Lexicon LEXICON = Lexicon.of(List.of("en"));

  @Test
  void linesThatSayTheSameAreCountedWhateverTheirSignsAndCase() {
    Scan scan = scan("Harbour news", "- HARBOUR NEWS -", "Bakery", "harbour: news!", "Bakery news");
    assertThat(repetitions(scan)).containsExactly(3, 3, 1, 3, 1);
  }

  @Test
  void manyLinesAreCountedAsOneByOne() {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      String line = "Bakery" + letters(random.nextInt(1_000)) + " closes";
      lines.add(line);
      counts.merge(line, 1, Integer::sum);
    }
    assertThat(repetitions(scan(lines.toArray(String[]::new))))
        .containsExactlyElementsOf(lines.stream().map(counts::get).toList());
  }

  /** Numbers in letters: all digits are read as one. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      letters.append((char) ('a' + digit - '0'));
    }
    return letters.toString();
  }

  private static Scan scan(String... lines) {
    Page page = TextReader.read(String.join("\n\n", lines));
    return LEXICON.scan(page);
  }

  private static List<Integer> repetitions(Scan scan) {
    return scan.page().lines().stream().map(scan::repetitions).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The note read: \"Learn more\"",
        "On the door stood \u201CLearn more\u201D",
        "Auf der T\u00FCr stand \u201ELearn more\u201C"
      })
  void proseThatQuotesAPhraseDoesNotSayIt(String text) {
    assertThat(cues(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Learn more\"",
        "He said \"no\". Learn more",
        "He said \u201Cno.\u201D Learn more"
      })
  void aPhraseBehindAQuotationIsSaid(String text) {
    assertThat(cues(text)).isNotEmpty();
  }

  private static List<Cue> cues(String line) {
    Scan scan = scan(line);
    return scan.cues(scan.page().lines().get(0));
  }
}
