package dev.proseline.lexicon;

/**
 * A map from non-zero keys to non-zero numbers in one flat array, open addressing. Read-only once
 * it is filled.
 */
final class LongTable {

  /** A key and its number, side by side: both come in one cache line. */
  private final long[] entries;

  private final int mask;

  /** A table for at most so many keys; at least half of it stays free. */
  LongTable(int most) {
    int capacity = Integer.highestOneBit(Math.max(most, 1)) * 4;
    entries = new long[2 * capacity];
    mask = capacity - 1;
  }

  /** The number for a key, or 0. */
  int get(long key) {
    int slot = slot(key);
    while (entries[2 * slot] != key) {
      if (entries[2 * slot] == 0) {
        return 0;
      }
      slot = slot + 1 & mask;
    }
    return (int) entries[2 * slot + 1];
  }

  /** Adds a key that is not in the map yet. */
  void put(long key, int value) {
    int slot = slot(key);
    while (entries[2 * slot] != 0) {
      slot = slot + 1 & mask;
    }
    entries[2 * slot] = key;
    entries[2 * slot + 1] = value;
  }

  /** Fibonacci hashing: the high bits of the product are well mixed. */
  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }
}
