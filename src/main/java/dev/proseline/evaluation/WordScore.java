package dev.proseline.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well the words of a text agree with those of the truth, as bags of words: the word F1 of the
 * WCXB benchmark. A word is a run of letters, numbers and underscores, in lower case; marks divide
 * words, as they do for {@code \w} in Python. Immutable.
 *
 * @param precision the share of the predicted words that the truth has, from 0 to 1
 * @param recall the share of the truth's words that were predicted, from 0 to 1
 * @param f1 the harmonic mean of the two, from 0 to 1
 */
public record WordScore(double precision, double recall, double f1) {

  private static final WordScore RIGHT = new WordScore(1, 1, 1);

  /**
   * Compares two texts in linear time. Nothing is the right answer to a truth without words.
   *
   * @throws NullPointerException if a text is null
   */
  public static WordScore of(String predicted, String truth) {
    Map<String, Integer> found = words(predicted);
    Map<String, Integer> expected = words(truth);
    if (found.isEmpty() && expected.isEmpty()) {
      return RIGHT;
    }
    Tally tally = new Tally(common(found, expected), size(found), size(expected));
    return new WordScore(tally.precision(), tally.recall(), tally.f1());
  }

  /** The mean of each figure; all 0 where there is nothing to take the mean of. */
  public static WordScore mean(List<WordScore> scores) {
    return new WordScore(
        mean(scores.stream().map(WordScore::precision)),
        mean(scores.stream().map(WordScore::recall)),
        mean(scores.stream().map(WordScore::f1)));
  }

  private static double mean(Stream<Double> figures) {
    return figures.mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static Map<String, Integer> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Map<String, Integer> words = new HashMap<>();
    int start = 0;
    int at = 0;
    while (at < lower.length()) {
      int point = lower.codePointAt(at);
      if (!isWord(point)) {
        add(words, lower, start, at);
        start = at + Character.charCount(point);
      }
      at += Character.charCount(point);
    }
    add(words, lower, start, at);
    return words;
  }

  private static void add(Map<String, Integer> words, String text, int start, int end) {
    if (start < end) {
      words.merge(text.substring(start, end), 1, Integer::sum);
    }
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.LETTER_NUMBER
        || Character.getType(point) == Character.OTHER_NUMBER
        || point == '_';
  }

  private static long common(Map<String, Integer> a, Map<String, Integer> b) {
    return a.entrySet().stream()
        .mapToLong(word -> Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0)))
        .sum();
  }

  private static long size(Map<String, Integer> words) {
    return words.values().stream().mapToLong(Integer::longValue).sum();
  }
}
