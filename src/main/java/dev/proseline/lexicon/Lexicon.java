package dev.proseline.lexicon;

import dev.proseline.page.Page;
import java.util.Arrays;
import java.util.Collection;

/**
 * The phrases and words of some languages, ready to be found in pages. Built once; immutable and
 * thread-safe.
 *
 * <p>Not API: use {@code Proseline.builder().languages(...)}.
 */
public final class Lexicon {

  final Vocabulary vocabulary;
  final Selection selection;
  final Automaton automaton;
  final Phrases phrases;

  private Lexicon(LexiconFile file, byte[] ranks) {
    vocabulary = new Vocabulary(file.words(), chosen(ranks));
    selection = new Selection(file.patterns(), ranks);
    automaton = new Automaton(file.trie(), selection, vocabulary.size());
    phrases = new Phrases(file, vocabulary, automaton);
  }

  private static long chosen(byte[] ranks) {
    long languages = 0;
    for (int language = 0; language < ranks.length; language++) {
      languages |= ranks[language] == Selection.NOT_CHOSEN ? 0 : 1L << language;
    }
    return languages;
  }

  /**
   * The phrases of these languages and those that belong to none.
   *
   * @param languages codes out of {@link Languages#all()}; a phrase that languages share counts as
   *     one of the first
   * @throws IllegalArgumentException naming a code that is unknown
   * @throws IllegalStateException if the compiled lexicon is missing or damaged
   */
  public static Lexicon of(Collection<String> languages) {
    return of(LexiconFile.read(), languages);
  }

  static Lexicon of(LexiconFile file, Collection<String> languages) {
    byte[] ranks = new byte[file.languages().size()];
    Arrays.fill(ranks, Selection.NOT_CHOSEN);
    byte rank = 0;
    ranks[file.languages().indexOf(Languages.COMMON)] = rank;
    for (String language : languages) {
      int number = file.languages().indexOf(language);
      if (number < 0) {
        throw new IllegalArgumentException("no phrases for the language '" + language + "'");
      }
      ranks[number] = ++rank;
    }
    return new Lexicon(file, ranks);
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
}
