package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderFeaturesTest {

  private static FeatureTable table(String... texts) {
    List<Line> lines = FeatureLines.of(texts);
    FeatureTable table = FeatureLines.table(lines);
    OrderFeatures.fill(FeatureLines.outline(lines), lines, table);
    return table;
  }

  @Test
  void linesThatRiseAreAList() {
    FeatureTable table = table("Ferries", "Albania", "algeria", "Andorra", "Bakeries", "Ants");
    assertThat(table.get(0, Feature.SORTED_LINES)).isEqualTo(1);
    for (int i = 1; i <= 4; i++) {
      assertThat(table.get(i, Feature.SORTED_LINES)).isEqualTo(4);
      assertThat(table.get(i, Feature.SORTED_ABOVE)).isEqualTo(i - 1);
    }
    assertThat(table.get(5, Feature.SORTED_LINES)).isEqualTo(1);
    assertThat(table.get(2, Feature.SORTED_6)).isEqualTo(0.5f);
  }

  @Test
  void aLineThatStartsTheNextOneComesFirst() {
    FeatureTable table = table("Guinea", "Guinea-Bissau", "Guinea");
    assertThat(table.get(1, Feature.SORTED_ABOVE)).isEqualTo(1);
    assertThat(table.get(2, Feature.SORTED_ABOVE)).isZero();
  }

  @Test
  void sentencesAreNoList() {
    FeatureTable table =
        table(
            "A ferry left the old quay at noon today.",
            "Boats came in from the sea all night long.");
    assertThat(table.get(1, Feature.SORTED_LINES)).isEqualTo(1);
  }
}
