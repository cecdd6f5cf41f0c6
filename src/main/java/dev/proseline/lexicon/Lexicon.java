package dev.proseline.lexicon;

import dev.proseline.page.Page;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue.Force;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The phrases and words of some languages, ready to be found in pages. Built once; immutable and
 * thread-safe.
 *
 * <p>Not API: use {@code Proseline.builder().languages(...)}.
 */
public final class Lexicon {

  final Vocabulary vocabulary;
  final Automaton automaton;

  /** By pattern number: the phrase, and which part of it the pattern is. */
  final Pattern[] patterns;

  /**
   * By pattern number: its length in words, and where it may start. Apart, because every find asks
   * for them.
   */
  final byte[] lengths;

  final Start[] starts;

  /** The number of phrases with a gap, each with a place of its own in a scan. */
  final int gapped;

  /**
   * One pattern of the automaton.
   *
   * @param phrase the phrase it belongs to
   * @param part 0 for the first or only part, 1 for the part after the gap
   * @param gap number of the phrase among those with a gap, or -1
   * @param words its length
   */
  record Pattern(Phrase phrase, int part, int gap, int words) {}

  /** Where in a line a pattern may start, besides at the line's own start. */
  enum Start {
    ANYWHERE,
    SENTENCE,
    NOWHERE_ELSE;

    /** Whether a place inside a line will do. */
    boolean allows(boolean startsSentence) {
      return this == ANYWHERE || this == SENTENCE && startsSentence;
    }

    static Start of(Pattern pattern) {
      Phrase phrase = pattern.phrase();
      if (!phrase.anchoredStart() || pattern.part() > 0) {
        return ANYWHERE;
      }
      return phrase.force() == Force.WEAK ? NOWHERE_ELSE : SENTENCE;
    }
  }

  private Lexicon(Vocabulary vocabulary, Automaton automaton, List<Pattern> patterns, int gapped) {
    this.vocabulary = vocabulary;
    this.automaton = automaton;
    this.patterns = patterns.toArray(Pattern[]::new);
    this.gapped = gapped;
    this.lengths = new byte[patterns.size()];
    this.starts = new Start[patterns.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (byte) patterns.get(i).words();
      starts[i] = Start.of(patterns.get(i));
    }
  }

  /**
   * The phrases of these languages and those that belong to none.
   *
   * @param languages codes out of {@link Languages#all()}
   * @throws IllegalArgumentException naming a code that is unknown, or the file and line of a
   *     faulty phrase
   */
  public static Lexicon of(Collection<String> languages) {
    Builder builder = new Builder();
    builder.language(Languages.COMMON);
    languages.forEach(builder::language);
    return builder.build();
  }

  /** Finds the known phrases and words in every line of a page. */
  public Scan scan(Page page) {
    return new Scanner(this, page).scan();
  }

  /**
   * Scans a page of which some lines are known already.
   *
   * @param page the page
   * @param earlier the scan of an earlier form of the page
   * @param origin by line of {@code page}: the index of the same line in the earlier form, or -1
   */
  public Scan rescan(Page page, Scan earlier, int[] origin) {
    return new Scanner(this, page).rescan(earlier, origin);
  }

  private static final class Builder {
    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final Automaton.Builder automaton = new Automaton.Builder();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int gapped;

    void language(String language) {
      for (Category category : Category.values()) {
        Languages.phrases(language, category).ifPresent(this::add);
      }
      Languages.functionWords(language).forEach(w -> words(w, Vocabulary.FUNCTION_WORD));
      Languages.dateWords(language).forEach(w -> words(w, Vocabulary.DATE_WORD));
    }

    private void add(PhraseFile file) {
      file.blocks().forEach(block -> block.phrases().forEach(this::add));
    }

    private void add(Phrase phrase) {
      if (!known.add(phrase.category() + " " + phrase.text())) {
        return; // languages share phrases, and one find is enough
      }
      int gap = phrase.parts().size() == 2 ? gapped++ : -1;
      for (int part = 0; part < phrase.parts().size(); part++) {
        int[] words = ids(phrase, phrase.parts().get(part));
        automaton.add(words);
        patterns.add(new Pattern(phrase, part, gap, words.length));
      }
    }

    private int[] ids(Phrase phrase, String part) {
      int[] ids = new int[Scanner.MOST_PHRASE_WORDS];
      int count = 0;
      Tokenizer tokens = new Tokenizer(part);
      tokens.reset(0, part.length());
      while (tokens.next() && count < ids.length) {
        ids[count++] = vocabulary.id(tokens.hash);
      }
      if (count == 0 || count == ids.length) {
        throw new IllegalArgumentException(
            phrase.category().slug()
                + "/"
                + phrase.language()
                + ": the phrase '"
                + phrase.text()
                + "' needs a word and fewer than "
                + ids.length);
      }
      return Arrays.copyOf(ids, count);
    }

    private void words(String text, byte flag) {
      Tokenizer tokens = new Tokenizer(text);
      tokens.reset(0, text.length());
      while (tokens.next()) {
        if (!tokens.number) {
          vocabulary.flag(tokens.hash, flag);
        }
      }
    }

    Lexicon build() {
      Vocabulary words = vocabulary.build();
      return new Lexicon(words, automaton.build(words.size()), patterns, gapped);
    }
  }
}
