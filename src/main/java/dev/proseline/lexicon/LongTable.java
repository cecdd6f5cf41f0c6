package dev.proseline.lexicon;

/**
 * A map from non-zero keys to non-zero numbers in two flat arrays, open addressing. Read-only once
 * it is filled.
 */
final class LongTable {

  private final long[] keys;
  private final int[] values;

  /** A table for at most so many keys; at least half of it stays free. */
  LongTable(int most) {
    int capacity = Integer.highestOneBit(Math.max(most, 1)) * 4;
    keys = new long[capacity];
    values = new int[capacity];
  }

  /** The number for a key, or 0. */
  int get(long key) {
    int slot = slot(key);
    while (keys[slot] != key) {
      if (keys[slot] == 0) {
        return 0;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return values[slot];
  }

  /** Adds a key that is not in the map yet. */
  void put(long key, int value) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** Fibonacci hashing: the high bits of the product are well mixed. */
  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
  }
}
