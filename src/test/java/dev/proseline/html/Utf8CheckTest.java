package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Utf8CheckTest {

  private static Utf8Check of(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return Utf8Check.of(all);
  }

  @Test
  void sequencesOfTwoThreeAndFourBytesAreCounted() {
    assertThat(of('a', 0xC3, 0xA4, 0xE4, 0xB8, 0xAD, 0xF0, 0x9F, 0x98, 0x80))
        .isEqualTo(new Utf8Check(10, 3, 0, 0, 0));
  }

  @Test
  void otherBytesBeyondAsciiAreFaults() {
    assertThat(of(0x80, 0xC0, 0xC1, 0xF5, 0xFF).faults()).isEqualTo(5);
    assertThat(of(0xC3, 'a')).isEqualTo(new Utf8Check(2, 0, 1, 0, 0));
    assertThat(of(0xE4, 0xB8, 'a').faults()).isEqualTo(2);
  }

  @Test
  void whatTheEndCutsOffIsNeither() {
    assertThat(of('a', 0xE4, 0xB8)).isEqualTo(new Utf8Check(3, 0, 0, 0, 0));
    assertThat(of('a', 0xC3)).isEqualTo(new Utf8Check(2, 0, 0, 0, 0));
  }

  @Test
  void nulsAreCountedByTheirSide() {
    assertThat(of('a', 0, 'b', 0)).isEqualTo(new Utf8Check(4, 0, 0, 2, 0));
    assertThat(of(0, 'a', 0, 'b').evenZeros()).isEqualTo(2);
    assertThat(of('a', 0, 'b', 0).isWide()).isTrue();
    assertThat(of(0, 0, 0, 0).isWide()).isFalse();
    assertThat(of().isWide()).isFalse();
  }
}
