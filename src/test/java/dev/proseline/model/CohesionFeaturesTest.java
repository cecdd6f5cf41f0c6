package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionFeaturesTest {

  /** The columns of a page whose first lines are its longest run of prose. */
  private static FeatureTable table(int run, String... texts) {
    List<Line> lines = FeatureLines.of(texts);
    FeatureTable table = FeatureLines.table(lines);
    for (int i = 0; i < run; i++) {
      table.set(i, Feature.INSIDE_RUN, 1);
    }
    CohesionFeatures.fill(Page.of(FeatureLines.text(texts), lines), table);
    return table;
  }

  @Test
  void aLineSharesTheWordsThatTheArticleHas() {
    FeatureTable table =
        table(
            2,
            "The ferry left the harbour.",
            "Nobody saw the ferry.",
            "Harbour dredger",
            "Bakery closes");
    assertThat(table.get(2, Feature.SHARED)).isEqualTo(0.5f);
    assertThat(table.get(3, Feature.SHARED)).isZero();
    assertThat(table.get(3, Feature.ALONE)).isEqualTo(1);
    assertThat(table.get(2, Feature.ALONE)).isEqualTo(0.5f);
  }

  @Test
  void theArticlesOwnLinesAreComparedWithItsOthers() {
    FeatureTable table = table(2, "The ferry left the harbour.", "Nobody saw the ferry.");
    assertThat(table.get(1, Feature.SHARED)).isEqualTo(0.5f);
    assertThat(table.get(1, Feature.IN_RUN_LINES))
        .isCloseTo((float) Math.log(2) / 2, within(1e-6f));
  }

  @Test
  void endingsAndCaseDoNotCount() {
    FeatureTable table = table(1, "The fishermen waited.", "FISHERMAN");
    assertThat(table.get(1, Feature.SHARED)).isEqualTo(1);
  }

  @Test
  void pairsOfIdeographsAreWords() {
    FeatureTable table = table(1, "\u6E21\u8239\u56DE\u6765\u4E86", "\u6E21\u8239", "\u56DE\u6E21");
    assertThat(table.get(1, Feature.SHARED)).isEqualTo(1);
    assertThat(table.get(2, Feature.SHARED)).isZero();
  }

  @Test
  void withoutALongWordNothingIsKnown() {
    FeatureTable table = table(1, "The ferry left.", "1 of 12", "* * *");
    assertThat(table.get(1, Feature.SHARED)).isEqualTo(-1);
    assertThat(table.get(2, Feature.ALONE)).isEqualTo(-1);
  }

  @Test
  void linesAroundAreTakenTogether() {
    FeatureTable table = table(1, "ferry harbour", "ferry", "bakery", "museum");
    assertThat(table.get(2, Feature.SHARED_2)).isCloseTo(1f / 5, within(1e-6f));
  }
}
