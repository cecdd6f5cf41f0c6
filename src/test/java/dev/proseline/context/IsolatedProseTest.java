package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolatedProseTest {

  private static final String TEASER =
      "The county has found rust in two of the four piers, and nobody knows since when.";
  private static final List<String> FURNITURE_ABOVE =
      List.of("Share on Facebook", "Privacy policy", "Most read:");
  private static final List<String> FURNITURE_BELOW =
      List.of("Share on Twitter", "Terms of use", "Imprint");

  @Test
  void aSentenceAloneDeepAmongFurnitureGoesWithIt() {
    assertThat(page(6, FURNITURE_ABOVE, TEASER).on(TEASER)).isEqualTo("RELATED by isolated-prose");
  }

  @Test
  void aParagraphAmongFurnitureStays() {
    String paragraph = TEASER + " " + FERRY;
    assertThat(page(6, FURNITURE_ABOVE, paragraph).on(paragraph)).isEqualTo("kept by running-text");
  }

  @Test
  void onAPageWithoutAnArticleASentenceAmongFurnitureStays() {
    assertThat(page(1, FURNITURE_ABOVE, TEASER).on(TEASER)).isEqualTo("kept by running-text");
  }

  @Test
  void aSentenceBelowLessFurnitureStays() {
    assertThat(page(6, List.of("Privacy policy", "Most read:"), TEASER).on(TEASER))
        .isEqualTo("kept by running-text");
  }

  private static Outcome page(int paragraphs, List<String> above, String line) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      lines.addAll(List.of(FERRY + " " + QUAY + " It was the crossing of day " + i + ".", ""));
    }
    lines.addAll(above);
    lines.add(line);
    lines.addAll(FURNITURE_BELOW);
    return Outcome.of(lines.toArray(String[]::new));
  }
}
