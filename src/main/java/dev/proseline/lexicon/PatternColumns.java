package dev.proseline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is known of the patterns, state by state. Not thread-safe. */
final class PatternColumns {

  /** As many as a byte counts. */
  private static final int MOST_PATTERNS = 255;

  /**
   * A part of a phrase.
   *
   * @param phrase the phrase
   * @param language the number of its language
   * @param form its form
   * @param gap its number among those with a gap, or -1
   * @param part 0 for the first or only part, 1 for the part after the gap
   * @param words the words of the whole phrase
   */
  record Pattern(Phrase phrase, int language, byte form, int gap, int part, List<String> words) {

    boolean isLast() {
      return part == phrase.parts().size() - 1;
    }

    boolean isSame(Pattern other) {
      return part == other.part
          && phrase.category() == other.phrase.category()
          && phrase.text().equals(other.phrase.text());
    }
  }

  private final byte[] ending;
  private final byte[] language;
  private final byte[] category;
  private final byte[] form;
  private final byte[] same;
  private final char[] gap;
  private final int[] gapStates;
  private final char[] shape;
  private final StringBuilder shapes = new StringBuilder();
  private final Map<String, Character> shapeStarts = new HashMap<>();
  private int size;

  PatternColumns(List<List<Pattern>> ends, int gaps) {
    int patterns = ends.stream().mapToInt(List::size).sum();
    ending = new byte[ends.size()];
    language = new byte[patterns];
    category = new byte[patterns];
    form = new byte[patterns];
    same = new byte[patterns];
    gap = new char[patterns];
    gapStates = new int[2 * gaps];
    shape = new char[patterns];
  }

  void add(int state, List<Pattern> patterns) {
    if (patterns.size() > MOST_PATTERNS) {
      throw new IllegalStateException(
          "the lexicon's file has no room for the "
              + patterns.size()
              + " phrases that are the words of "
              + patterns.get(0).phrase().text());
    }
    ending[state] = (byte) patterns.size();
    for (Pattern pattern : patterns) {
      add(pattern, state, first(patterns, pattern));
    }
  }

  private static int first(List<Pattern> patterns, Pattern pattern) {
    int first = 0;
    while (!patterns.get(first).isSame(pattern)) {
      first++;
    }
    return first;
  }

  private void add(Pattern pattern, int state, int first) {
    language[size] = (byte) pattern.language();
    category[size] = (byte) pattern.phrase().category().ordinal();
    form[size] = pattern.form();
    same[size] = (byte) first;
    if (pattern.gap() >= 0) {
      gap[size] = (char) (2 * pattern.gap() + pattern.part() + 1);
      gapStates[2 * pattern.gap() + pattern.part()] = state;
    }
    if (Form.isIrregular(pattern.form()) && pattern.isLast()) {
      shape[size] = shapeStarts.computeIfAbsent(shape(pattern), this::keep);
    }
    size++;
  }

  private static String shape(Pattern pattern) {
    String text = pattern.phrase().text().substring(Form.before(pattern.form()).length());
    return Form.shape(text, pattern.words());
  }

  private char keep(String kept) {
    int start = shapes.length();
    if (start > Character.MAX_VALUE) {
      throw new IllegalStateException("the lexicon's file has no room for the shape " + kept);
    }
    shapes.append(kept).append(LexiconFile.SEPARATOR);
    return (char) start;
  }

  LexiconFile.Patterns patterns() {
    return new LexiconFile.Patterns(
        ending,
        language,
        category,
        form,
        same,
        gap,
        gapStates,
        shape,
        shapes.toString().toCharArray());
  }
}
