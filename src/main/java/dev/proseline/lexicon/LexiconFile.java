package dev.proseline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The phrases and words of all languages as they lie in the jar: compiled from the phrase files
 * while the library is built, so that nobody who uses it waits for that. Immutable.
 *
 * @param languages the codes of the languages, {@link Languages#COMMON} first; the others name a
 *     language by its place in this list
 * @param words the words of the phrases and lists
 * @param trie the patterns: the phrases as words, of a phrase with a gap its two parts
 * @param patterns what is known of each pattern
 */
record LexiconFile(List<String> languages, Words words, Trie trie, Patterns patterns) {

  static final String NAME = "lexicon.bin";

  /** Stands behind every text in a row of texts. */
  static final char SEPARATOR = '\n';

  /** A set of languages is one {@code long}. */
  static final int MOST_LANGUAGES = Long.SIZE;

  /**
   * Words by number.
   *
   * @param spellings the folded words, each with {@link #SEPARATOR} behind it
   * @param known the languages that use the word at all, a bit each
   * @param function the languages in which it is a function word
   * @param date the languages in which it is a word of dates
   */
  record Words(char[] spellings, long[] known, long[] function, long[] date) {}

  /**
   * Patterns by number. They are numbered by the state in which they end, those of one state in the
   * order of the languages and of their files.
   *
   * @param ending by state: how many patterns end there
   * @param language the language of the phrase
   * @param category its category
   * @param form its {@link Form}
   * @param same among the patterns of one state: the place of the first that stands for the same
   *     phrase, which is its own place unless languages share the phrase
   * @param gap 0, or for the parts of the n-th phrase with a gap 2n + 1 and 2n + 2
   * @param gapStates the states in which the parts of the phrases with a gap end, two each
   * @param shape for the last or only part of an irregular form: where its shape starts in the row
   *     of shapes; else 0
   * @param shapes the shapes of irregular phrases without the marks before them, each with {@link
   *     #SEPARATOR} behind it
   */
  record Patterns(
      byte[] ending,
      byte[] language,
      byte[] category,
      byte[] form,
      byte[] same,
      char[] gap,
      int[] gapStates,
      char[] shape,
      char[] shapes) {

    int size() {
      return language.length;
    }
  }

  /**
   * Reads the resource.
   *
   * @throws IllegalStateException if it is missing or damaged
   */
  static LexiconFile read() {
    return read(NAME);
  }

  static LexiconFile read(String name) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw fault(name, "is missing", null);
      }
      return of(name, new InflaterInputStream(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  static LexiconFile of(String name, byte[] bytes) {
    try {
      ArrayInput in = new ArrayInput(bytes);
      return new LexiconFile(
          List.of(new String(in.chars()).split(" ")),
          new Words(in.chars(), in.longs(), in.longs(), in.longs()),
          new Trie(in.chars(), in.chars()),
          new Patterns(
              in.bytes(),
              in.bytes(),
              in.bytes(),
              in.bytes(),
              in.bytes(),
              in.chars(),
              in.ints(),
              in.chars(),
              in.chars()));
    } catch (IllegalArgumentException e) {
      throw fault(name, "is damaged: " + e.getMessage(), e);
    }
  }

  private static IllegalStateException fault(String name, String what, Exception cause) {
    return new IllegalStateException(
        "the resource dev/proseline/lexicon/"
            + name
            + " "
            + what
            + "; Maven makes it of the phrase files: mvn process-classes",
        cause);
  }

  /** Packs harder than the jar does, which then takes it as it is. */
  static OutputStream packed(OutputStream out) {
    return new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
  }

  byte[] bytes() {
    return new ArrayOutput()
        .chars(String.join(" ", languages).toCharArray())
        .chars(words.spellings)
        .longs(words.known)
        .longs(words.function)
        .longs(words.date)
        .chars(trie.children())
        .chars(trie.words())
        .bytes(patterns.ending)
        .bytes(patterns.language)
        .bytes(patterns.category)
        .bytes(patterns.form)
        .bytes(patterns.same)
        .chars(patterns.gap)
        .ints(patterns.gapStates)
        .chars(patterns.shape)
        .chars(patterns.shapes)
        .toBytes();
  }
}
