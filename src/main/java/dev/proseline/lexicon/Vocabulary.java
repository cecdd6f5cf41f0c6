package dev.proseline.lexicon;

import java.util.Arrays;

/**
 * The words of all lists by their hash, numbered from 0, with what is known of each. Immutable and
 * thread-safe.
 */
final class Vocabulary {

  static final byte FUNCTION_WORD = 1;
  static final byte DATE_WORD = 2;

  /** The number of a word that is in no list. */
  static final int UNKNOWN = -1;

  /**
   * Bits of a filter that fits the first-level cache: it turns away most unknown words before the
   * table is read.
   */
  private static final int FILTER_BITS = 1 << 18;

  private final LongTable numbers;
  private final long[] filter;
  private final byte[] flags;

  private Vocabulary(LongTable numbers, long[] filter, byte[] flags) {
    this.numbers = numbers;
    this.filter = filter;
    this.flags = flags;
  }

  /** The number of the word with this hash, or {@link #UNKNOWN}. */
  int id(long hash) {
    int bit = bit(hash);
    return (filter[bit >> 6] & 1L << bit) == 0 ? UNKNOWN : numbers.get(hash) - 1;
  }

  private static int bit(long hash) {
    return (int) (hash >>> 40) & (FILTER_BITS - 1);
  }

  /** What is known of a word: {@link #FUNCTION_WORD} and {@link #DATE_WORD} as bits. */
  byte flags(int id) {
    return flags[id];
  }

  int size() {
    return flags.length;
  }

  /** Numbers words as they come. */
  static final class Builder {
    private final LongTable numbers = new LongTable();
    private final long[] filter = new long[FILTER_BITS >> 6];
    private byte[] flags = new byte[1024];
    private int size;

    int id(long hash) {
      int known = numbers.get(hash) - 1;
      if (known != UNKNOWN) {
        return known;
      }
      numbers.put(hash, size + 1);
      filter[bit(hash) >> 6] |= 1L << bit(hash);
      flags = size < flags.length ? flags : Arrays.copyOf(flags, size * 2);
      return size++;
    }

    void flag(long hash, byte flag) {
      int id = id(hash);
      flags[id] |= flag;
    }

    Vocabulary build() {
      return new Vocabulary(numbers, filter, Arrays.copyOf(flags, size));
    }
  }
}
