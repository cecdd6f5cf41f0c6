package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossTest {

  @Test
  void theShareIsThatOfTheWordsKept() {
    assertThat(new Loss(3, 4).keptShare()).isEqualTo(0.75);
    assertThat(new Loss(0, 4).keptShare()).isZero();
  }

  @Test
  void aTextWithoutWordsLosesNothing() {
    assertThat(new Loss(0, 0).keptShare()).isEqualTo(1);
    assertThat(new Loss(0, 0).suspicious()).isFalse();
  }

  @Test
  void losingEveryWordIsSuspicious() {
    assertThat(new Loss(0, 1).suspicious()).isTrue();
  }

  @Test
  void aLongTextOfWhichLessThanAQuarterIsLeftIsSuspicious() {
    assertThat(new Loss(24, 100).suspicious()).isTrue();
    assertThat(new Loss(25, 100).suspicious()).isFalse();
    assertThat(new Loss(12, 50).suspicious()).isTrue();
    assertThat(new Loss(12, 49).suspicious()).isFalse();
  }
}
