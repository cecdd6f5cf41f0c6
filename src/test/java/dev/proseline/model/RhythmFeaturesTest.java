package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmFeaturesTest {

  private static final int NONE = -1;
  private static final int DATE = Category.BYLINE.ordinal();

  private static FeatureTable table(int... kinds) {
    String[] texts = new String[kinds.length];
    Arrays.fill(texts, "A line");
    List<Line> lines = FeatureLines.of(texts);
    FeatureTable table = FeatureLines.table(lines);
    RhythmFeatures.fill(FeatureLines.outline(lines, kinds), table);
    return table;
  }

  @Test
  void datesAtEvenDistancesMarkTheLinesBetweenAndAroundThem() {
    FeatureTable table =
        table(NONE, NONE, DATE, NONE, NONE, DATE, NONE, NONE, DATE, NONE, NONE, NONE);
    for (int i = 0; i <= 10; i++) {
      assertThat(table.get(i, Feature.EVEN_MARKS)).as("line " + i).isEqualTo(3);
      assertThat(table.get(i, Feature.EVEN_DISTANCE)).isEqualTo(3);
      assertThat(table.get(i, Feature.EVEN_KIND)).isEqualTo(DATE);
    }
    assertThat(table.get(2, Feature.EVEN_PLACE)).isZero();
    assertThat(table.get(1, Feature.EVEN_PLACE)).isEqualTo(2);
    assertThat(table.get(11, Feature.EVEN_MARKS)).isZero();
  }

  @Test
  void twoDatesOrUnevenOnesMarkNothing() {
    FeatureTable two = table(NONE, DATE, NONE, DATE, NONE);
    FeatureTable uneven = table(DATE, NONE, DATE, NONE, NONE, DATE, NONE, DATE);
    assertThat(two.get(2, Feature.EVEN_MARKS)).isZero();
    assertThat(uneven.get(3, Feature.EVEN_MARKS)).isZero();
    assertThat(uneven.get(3, Feature.EVEN_KIND)).isEqualTo(NONE);
  }

  @Test
  void aRunOfStrippedLinesIsOneMark() {
    FeatureTable table = table(DATE, DATE, DATE, DATE);
    assertThat(table.get(1, Feature.EVEN_MARKS)).isZero();
  }
}
