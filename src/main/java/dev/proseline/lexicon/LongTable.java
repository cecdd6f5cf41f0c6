package dev.proseline.lexicon;

/**
 * A map from non-zero keys to non-zero numbers in two flat arrays, open addressing. Read-only once
 * it is filled.
 */
final class LongTable {

  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  /** The number for a key, or 0. */
  int get(long key) {
    int slot = slot(key, keys.length);
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
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key, value);
    size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  private void insert(long key, int value) {
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** Fibonacci hashing: the high bits of the product are well mixed. */
  private static int slot(long key, int capacity) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (capacity - 1);
  }
}
