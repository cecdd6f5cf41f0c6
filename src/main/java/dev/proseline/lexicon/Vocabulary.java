package dev.proseline.lexicon;

/**
 * The words of some languages by their hash, with what is known of each; every word keeps the
 * number that it has among those of all languages. Immutable and thread-safe.
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
  private final long[] filter = new long[FILTER_BITS >> 6];
  private final byte[] flags;
  private final char[] spellings;

  /** By word: where its spelling ends. */
  private final int[] ends;

  /**
   * Takes the words of some languages.
   *
   * @param words the words of all languages
   * @param languages the languages, a bit each
   */
  Vocabulary(LexiconFile.Words words, long languages) {
    int size = words.known().length;
    numbers = new LongTable(size);
    flags = new byte[size];
    spellings = words.spellings();
    ends = new int[size];
    for (int id = 0; id < size; id++) {
      long hash = hash(id);
      if ((words.known()[id] & languages) != 0) {
        add(hash, id);
        flags[id] = flags(words, id, languages);
      }
    }
  }

  private void add(long hash, int id) {
    numbers.put(hash, id + 1);
    filter[bit(hash) >> 6] |= 1L << bit(hash);
  }

  private static byte flags(LexiconFile.Words words, int id, long languages) {
    int function = (words.function()[id] & languages) != 0 ? FUNCTION_WORD : 0;
    int date = (words.date()[id] & languages) != 0 ? DATE_WORD : 0;
    return (byte) (function | date);
  }

  /** The words come in order. */
  private long hash(int id) {
    long hash = WordHash.START;
    int at = start(id);
    while (spellings[at] != LexiconFile.SEPARATOR) {
      hash = WordHash.add(hash, spellings[at++]);
    }
    ends[id] = at;
    return hash;
  }

  private int start(int id) {
    return id == 0 ? 0 : ends[id - 1] + 1;
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

  /** The word with this number, folded. */
  String spelling(int id) {
    return new String(spellings, start(id), ends[id] - start(id));
  }

  int size() {
    return flags.length;
  }
}
