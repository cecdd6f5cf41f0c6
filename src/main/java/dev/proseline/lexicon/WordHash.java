package dev.proseline.lexicon;

import dev.proseline.unicode.Folding;

/**
 * FNV-1a, 64 bits, over the folded UTF-16 code units of a word (Fowler, Noll, Vo: the constants are
 * theirs). Words are known by their hash alone; among the tens of thousands of words of the lists a
 * test finds no two alike, and a foreign word meets one of them with a chance of about one in
 * 10^14.
 */
final class WordHash {

  static final long START = 0xcbf29ce484222325L;
  static final long NUMBER = add(START, '0');
  private static final long PRIME = 0x100000001b3L;

  private WordHash() {}

  static long add(long hash, char folded) {
    return (hash ^ folded) * PRIME;
  }

  static long of(String text, int start, int end) {
    long hash = START;
    for (int i = start; i < end; i++) {
      hash = add(hash, Folding.of(text.charAt(i)));
    }
    return hash;
  }
}
