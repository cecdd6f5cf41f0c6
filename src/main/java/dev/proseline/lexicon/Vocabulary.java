package dev.proseline.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of all lists, numbered from 0, with what is known of each. Looked up by hash in an
 * open-addressed table. Immutable and thread-safe.
 */
final class Vocabulary {

  static final byte FUNCTION_WORD = 1;
  static final byte DATE_WORD = 2;

  /** The number of a word that is in no list. */
  static final int UNKNOWN = -1;

  /** Marks an empty slot; no word of the lists has this hash. */
  private static final long FREE = 0;

  private final long[] hashes;
  private final int[] ids;
  private final byte[] flags;

  private Vocabulary(long[] hashes, int[] ids, byte[] flags) {
    this.hashes = hashes;
    this.ids = ids;
    this.flags = flags;
  }

  /** The number of the word with this hash, or {@link #UNKNOWN}. */
  int id(long hash) {
    int slot = slot(hash, hashes.length);
    while (hashes[slot] != hash) {
      if (hashes[slot] == FREE) {
        return UNKNOWN;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return ids[slot];
  }

  /** What is known of a word: {@link #FUNCTION_WORD} and {@link #DATE_WORD} as bits. */
  byte flags(int id) {
    return flags[id];
  }

  int size() {
    return flags.length;
  }

  private static int slot(long hash, int capacity) {
    return (int) (hash ^ (hash >>> 32)) & (capacity - 1);
  }

  /** Numbers words as they come. */
  static final class Builder {
    private final Map<Long, Integer> ids = new HashMap<>();
    private final Map<Integer, Byte> flags = new HashMap<>();

    int id(long hash) {
      return ids.computeIfAbsent(hash, h -> ids.size());
    }

    void flag(long hash, byte flag) {
      flags.merge(id(hash), flag, (a, b) -> (byte) (a | b));
    }

    Vocabulary build() {
      int capacity = Integer.highestOneBit(Math.max(8, ids.size() * 4));
      long[] hashes = new long[capacity];
      int[] numbers = new int[capacity];
      ids.forEach((hash, id) -> put(hashes, numbers, hash, id));
      byte[] marks = new byte[ids.size()];
      flags.forEach((id, flag) -> marks[id] = flag);
      return new Vocabulary(hashes, numbers, marks);
    }

    private static void put(long[] hashes, int[] numbers, long hash, int id) {
      int slot = slot(hash, numbers.length);
      while (hashes[slot] != FREE) {
        slot = (slot + 1) & (numbers.length - 1);
      }
      hashes[slot] = hash;
      numbers[slot] = id;
    }
  }
}
