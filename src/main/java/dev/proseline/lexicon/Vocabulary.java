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
    int slot = slot(hash, ids.length);
    while (ids[slot] >= 0) {
      if (hashes[slot] == hash) {
        return ids[slot];
      }
      slot = (slot + 1) & (ids.length - 1);
    }
    return UNKNOWN;
  }

  boolean isFunctionWord(int id) {
    return (flags[id] & FUNCTION_WORD) != 0;
  }

  boolean isDateWord(int id) {
    return (flags[id] & DATE_WORD) != 0;
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
      java.util.Arrays.fill(numbers, UNKNOWN);
      ids.forEach((hash, id) -> put(hashes, numbers, hash, id));
      byte[] marks = new byte[ids.size()];
      flags.forEach((id, flag) -> marks[id] = flag);
      return new Vocabulary(hashes, numbers, marks);
    }

    private static void put(long[] hashes, int[] numbers, long hash, int id) {
      int slot = slot(hash, numbers.length);
      while (numbers[slot] >= 0) {
        slot = (slot + 1) & (numbers.length - 1);
      }
      hashes[slot] = hash;
      numbers[slot] = id;
    }
  }
}
