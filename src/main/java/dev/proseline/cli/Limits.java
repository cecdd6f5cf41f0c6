package dev.proseline.cli;

/** How much is held in memory at a time; measured against the heap of this process. Immutable. */
record Limits(long mostBytes) {

  /** A page takes up to about 20 times its bytes while it is cleaned; two of them should fit. */
  private static final int SHARE_OF_RECORD = 12;

  private static final int SHARE_IN_FLIGHT = 32;
  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 16;

  /** The most bytes of a record that stands among others, unpacked. */
  long ofRecord() {
    return Math.min(Math.min(mostBytes, LARGEST_ARRAY), heap() / SHARE_OF_RECORD);
  }

  /** The most bytes of all items that are read and not yet written; one alone may be larger. */
  static long inFlight() {
    return heap() / SHARE_IN_FLIGHT;
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory();
  }

  /** What is said of a record that is larger. */
  InputException tooLarge() {
    return new InputException(
        ofRecord() < mostBytes
            ? "larger than " + ofRecord() + " bytes, the most for this memory; raise -Xmx"
            : "larger than the limit of " + mostBytes + " bytes; raise --max-bytes");
  }
}
