package dev.proseline.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMapTest {

  private final SourceMap.Builder runs = new SourceMap.Builder();

  private void literal(int text, int source, int length) {
    for (int i = 0; i < length; i++) {
      runs.add(text + i, source + i, source + i + 1);
    }
  }

  private Span source(int start, int end) {
    return runs.build().source(new Span(start, end)).orElse(null);
  }

  @Test
  void charactersSideBySideLeadToTheirPlaces() {
    literal(0, 10, 5);
    assertThat(source(0, 5)).isEqualTo(new Span(10, 15));
    assertThat(source(2, 3)).isEqualTo(new Span(12, 13));
  }

  @Test
  void aSpanMayReachOverSeveralRuns() {
    literal(0, 10, 3);
    literal(4, 20, 3);
    assertThat(source(1, 6)).isEqualTo(new Span(11, 22));
  }

  @Test
  void aCharacterOfSeveralInTheSourceLeadsToAllOfThem() {
    literal(0, 10, 2);
    runs.add(2, 12, 20);
    literal(3, 20, 2);
    assertThat(source(2, 3)).isEqualTo(new Span(12, 20));
    assertThat(source(0, 3)).isEqualTo(new Span(10, 20));
    assertThat(source(2, 4)).isEqualTo(new Span(12, 21));
    assertThat(source(3, 5)).isEqualTo(new Span(20, 22));
  }

  @Test
  void twoCharactersOfOneReferenceLeadToAllOfIt() {
    runs.add(0, 10, 20);
    runs.add(1, 10, 20);
    assertThat(source(0, 1)).isEqualTo(new Span(10, 20));
    assertThat(source(1, 2)).isEqualTo(new Span(10, 20));
  }

  @Test
  void aPlaceToldAgainReplacesWhatWasToldOfItAndOfLaterOnes() {
    literal(0, 10, 8);
    literal(3, 50, 2);
    assertThat(source(0, 3)).isEqualTo(new Span(10, 13));
    assertThat(source(3, 5)).isEqualTo(new Span(50, 52));
    assertThat(source(5, 6)).isNull();
  }

  @Test
  void theRangeHoldsWhatTheParserMovedAsWell() {
    literal(0, 30, 3);
    literal(3, 10, 3);
    literal(6, 40, 3);
    assertThat(source(0, 9)).isEqualTo(new Span(10, 43));
    assertThat(source(2, 4)).isEqualTo(new Span(10, 33));
  }

  @Test
  void nothingIsKnownOfOtherPlaces() {
    literal(5, 10, 3);
    assertThat(source(0, 6)).isNull();
    assertThat(source(5, 9)).isNull();
    assertThat(source(5, 5)).isNull();
    assertThat(SourceMap.none().source(new Span(0, 1))).isEmpty();
  }

  @Test
  void manyRunsAreHeld() {
    for (int i = 0; i < 1_000; i++) {
      runs.add(2 * i, 10 * i, 10 * i + 3);
    }
    assertThat(source(1_998, 1_999)).isEqualTo(new Span(9_990, 9_993));
    assertThat(source(0, 1_999)).isEqualTo(new Span(0, 9_993));
  }
}
