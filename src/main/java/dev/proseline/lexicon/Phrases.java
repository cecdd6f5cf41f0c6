package dev.proseline.lexicon;

import dev.proseline.rule.Category;
import java.util.Arrays;
import java.util.List;

/**
 * The phrases of the patterns, each put together when it is found for the first time: few of them
 * ever are. Thread-safe: two threads may make the same phrase at once, and either will do.
 */
final class Phrases {

  private static final Category[] CATEGORIES = Category.values();

  private final LexiconFile.Patterns patterns;
  private final List<String> languages;
  private final Vocabulary vocabulary;
  private final Automaton automaton;

  /** A phrase is immutable, so a racy write shows others all of it or nothing. */
  private final Phrase[] made;

  Phrases(LexiconFile file, Vocabulary vocabulary, Automaton automaton) {
    this.patterns = file.patterns();
    this.languages = file.languages();
    this.vocabulary = vocabulary;
    this.automaton = automaton;
    this.made = new Phrase[patterns.size()];
  }

  /** The phrase whose last or only part is this pattern, which ends in this state. */
  Phrase phrase(int pattern, int state) {
    Phrase known = made[pattern];
    if (known != null) {
      return known;
    }
    Phrase phrase =
        Phrase.parse(
            text(pattern, state),
            CATEGORIES[patterns.category()[pattern]],
            languages.get(patterns.language()[pattern]));
    made[pattern] = phrase;
    return phrase;
  }

  private String text(int pattern, int state) {
    byte form = patterns.form()[pattern];
    List<List<String>> parts = parts(pattern, state);
    if (!Form.isIrregular(form)) {
      return Form.text(form, parts);
    }
    List<String> words = parts.stream().flatMap(List::stream).toList();
    return Form.before(form) + Form.filled(shape(patterns.shape()[pattern]), words);
  }

  private String shape(int start) {
    int end = start;
    while (patterns.shapes()[end] != LexiconFile.SEPARATOR) {
      end++;
    }
    return new String(patterns.shapes(), start, end - start);
  }

  private List<List<String>> parts(int pattern, int state) {
    int gap = gap(pattern);
    if (gap < 0) {
      return List.of(words(state));
    }
    int[] states = patterns.gapStates();
    return List.of(words(states[2 * gap]), words(states[2 * gap + 1]));
  }

  private List<String> words(int state) {
    return Arrays.stream(automaton.words(state)).mapToObj(vocabulary::spelling).toList();
  }

  /** The number of its phrase among those with a gap, or -1. */
  int gap(int pattern) {
    return (patterns.gap()[pattern] + 1) / 2 - 1;
  }

  /** Whether something must stand before this pattern, because a gap does. */
  boolean followsGap(int pattern) {
    int gap = patterns.gap()[pattern];
    return gap > 0 && gap % 2 == 0;
  }

  /** How many phrases have a gap. */
  int gaps() {
    return patterns.gapStates().length / 2;
  }

  /** Where in a line the pattern may start. */
  Form.Start start(int pattern) {
    return followsGap(pattern) ? Form.Start.ANYWHERE : Form.start(patterns.form()[pattern]);
  }
}
