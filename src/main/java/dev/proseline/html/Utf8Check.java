package dev.proseline.html;

/**
 * How far bytes look like UTF-8. Immutable.
 *
 * @param length the number of bytes
 * @param sequences well-formed sequences of two bytes or more
 * @param faults bytes beyond ASCII that are part of none
 * @param zeros NUL bytes
 * @param evenZeros those at even offsets
 */
record Utf8Check(int length, int sequences, int faults, int zeros, int evenZeros) {

  static Utf8Check of(byte[] bytes) {
    int sequences = 0;
    int faults = 0;
    int zeros = 0;
    int evenZeros = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        zeros += lead == 0 ? 1 : 0;
        evenZeros += lead == 0 && i % 2 == 0 ? 1 : 0;
        i++;
        continue;
      }
      int length = sequenceLength(lead);
      if (length == 0 || !isContinued(bytes, i, length)) {
        faults++;
        i++;
        continue;
      }
      sequences += i + length <= bytes.length ? 1 : 0;
      i += length;
    }
    return new Utf8Check(bytes.length, sequences, faults, zeros, evenZeros);
  }

  /**
   * Whether the NULs are those of ASCII characters in UTF-16: many, and on one side of their pairs.
   */
  boolean isWide() {
    int others = Math.min(evenZeros, zeros - evenZeros);
    return zeros * 8L > length && others * 4L <= zeros;
  }

  private static int sequenceLength(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /** A sequence cut off by the end of the bytes is no fault of the page's, and no sign either. */
  private static boolean isContinued(byte[] bytes, int from, int length) {
    for (int i = from + 1; i < from + length && i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
