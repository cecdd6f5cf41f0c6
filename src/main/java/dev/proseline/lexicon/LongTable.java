package dev.proseline.lexicon;

/**
 * A map from keys to small positive numbers in one flat array, open addressing. A key and its
 * number share one entry, of which the number takes the lower bits: keys that differ in those bits
 * alone are one key. Read-only once it is filled.
 */
final class LongTable {

  /** So many of the lower bits of a key give way to its number. */
  static final int NUMBER_BITS = 16;

  /** The greatest number that an entry has room for. */
  static final int MOST = (1 << NUMBER_BITS) - 1;

  private final long[] entries;
  private final int mask;

  /** A table for at most so many keys; at least a third of it stays free. */
  LongTable(int most) {
    int capacity = Integer.highestOneBit(Math.max(most + most / 2, 1)) * 2;
    entries = new long[capacity];
    mask = capacity - 1;
  }

  /** The number for a key, or 0. */
  int get(long key) {
    int slot = slot(key);
    while ((entries[slot] ^ key) >>> NUMBER_BITS != 0) {
      if (entries[slot] == 0) {
        return 0;
      }
      slot = slot + 1 & mask;
    }
    return (int) entries[slot] & MOST;
  }

  /**
   * Adds a key that is not in the map yet.
   *
   * @throws IllegalArgumentException if the number is not from 1 to {@link #MOST}
   */
  void put(long key, int value) {
    if (value < 1 || value > MOST) {
      throw new IllegalArgumentException("a number from 1 to " + MOST + " is wanted, not " + value);
    }
    int slot = slot(key);
    while (entries[slot] != 0) {
      slot = slot + 1 & mask;
    }
    entries[slot] = key >>> NUMBER_BITS << NUMBER_BITS | value;
  }

  /** Fibonacci hashing: the high bits of the product are well mixed. */
  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }
}
