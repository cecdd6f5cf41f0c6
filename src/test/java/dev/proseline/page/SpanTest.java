package dev.proseline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void aSpanIsEndExclusive() {
    Span span = new Span(2, 5);
    assertThat(span.of("abcdefg")).isEqualTo("cde");
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.isEmpty()).isFalse();
    assertThat(new Span(4, 4).isEmpty()).isTrue();
  }

  @Test
  void aSpanContainsWhatLiesInsideIt() {
    Span span = new Span(2, 5);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 4))).isTrue();
    assertThat(span.contains(new Span(1, 4))).isFalse();
    assertThat(span.contains(new Span(4, 6))).isFalse();
  }

  @Test
  void badBoundsAreRefusedWithTheirValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 3))
        .withMessageContaining("5..3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 3))
        .withMessageContaining("-1..3");
  }

  @Test
  void aSpanPastTheTextIsRefused() {
    assertThatThrownBy(() -> new Span(2, 9).of("abc"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
