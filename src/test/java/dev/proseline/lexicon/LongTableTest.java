package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {

  @Test
  void everyKeyHasItsNumberAndOthersHaveNone() {
    Random random = new Random(11);
    long[] keys = random.longs(5000).distinct().toArray();
    LongTable table = new LongTable(keys.length);
    for (int i = 0; i < keys.length; i++) {
      table.put(keys[i], i + 1);
    }
    for (int i = 0; i < keys.length; i++) {
      assertThat(table.get(keys[i])).isEqualTo(i + 1);
    }
    random.longs(5000).forEach(foreign -> assertThat(table.get(foreign)).isZero());
  }

  @Test
  void theGreatestNumberFitsAndAGreaterOneIsRefused() {
    LongTable table = new LongTable(2);
    table.put(-1L, LongTable.MOST);
    assertThat(table.get(-1L)).isEqualTo(LongTable.MOST);
    assertThatThrownBy(() -> table.put(1L << 40, LongTable.MOST + 1)).hasMessageContaining("65536");
  }

  @Test
  void anEmptyTableKnowsNothing() {
    assertThat(new LongTable(0).get(1L << 20)).isZero();
  }
}
