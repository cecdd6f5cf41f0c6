package dev.proseline.site;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import java.util.Arrays;

/**
 * A line as the pages of a site share it. Immutable; the array belongs to it.
 *
 * @param key hash of all words; {@link #NO_KEY} for a line without words, which says nothing
 * @param bands hashes of which near-duplicates share most; none for a line of few or many words,
 *     nor for prose, because sentences that differ in a word are what reports are made of
 * @param words its length in words, whatever the script
 * @param prose whether it reads like a sentence or a paragraph, in any language
 */
record FoldedLine(long key, long[] bands, int words, boolean prose) {

  static final long NO_KEY = 0;

  /** Bands and rows of the sketch: lines that share 0.9 of their word pairs share most bands. */
  static final int BANDS = 4;

  private static final int ROWS = 3;
  private static final int FEWEST_SKETCHED = 6;
  private static final int MOST_SKETCHED = 60;

  private static final int SENTENCE_WORDS = 8;
  private static final int PARAGRAPH_WORDS = 25;

  private static final long[] NO_BANDS = {};

  static FoldedLine of(Line line) {
    long[] tokens = Tokens.of(line);
    boolean prose = isProse(line.shape());
    long[] bands = prose ? NO_BANDS : bands(tokens);
    return new FoldedLine(key(tokens), bands, line.shape().length(), prose);
  }

  boolean hasKey() {
    return key != NO_KEY;
  }

  private static boolean isProse(Shape shape) {
    int length = shape.length();
    boolean listing = shape.separators() * 4 > length || shape.digits() > shape.letters();
    boolean sentence = length >= SENTENCE_WORDS && shape.sentenceEnds() > 0;
    return !listing && (sentence || length >= PARAGRAPH_WORDS && shape.commas() > 0);
  }

  private static long key(long[] tokens) {
    if (tokens.length == 0) {
      return NO_KEY;
    }
    long key = tokens.length;
    for (long token : tokens) {
      key = Mix.of(key, token);
    }
    return key == NO_KEY ? 1 : key;
  }

  /** The least hashes of the word pairs under several hash functions (Broder 1997), in bands. */
  private static long[] bands(long[] tokens) {
    if (tokens.length < FEWEST_SKETCHED || tokens.length > MOST_SKETCHED) {
      return NO_BANDS;
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 1; i < tokens.length; i++) {
      long pair = Mix.of(tokens[i - 1], tokens[i]);
      for (int k = 0; k < least.length; k++) {
        least[k] = Math.min(least[k], Mix.of(pair + k * 0x9e3779b97f4a7c15L));
      }
    }
    long[] bands = new long[BANDS];
    for (int k = 0; k < least.length; k++) {
      bands[k / ROWS] = Mix.of(bands[k / ROWS] + k / ROWS + 1, least[k]);
    }
    return bands;
  }
}
