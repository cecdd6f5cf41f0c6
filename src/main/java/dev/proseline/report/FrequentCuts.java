package dev.proseline.report;

import dev.proseline.rule.Category;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most frequent fragments, in memory that does not grow with their number. Exact while no more
 * than the capacity were met; from then on the rare ones are forgotten, and a count may be too low
 * by up to {@link #error()} (Misra and Gries 1982, with many counters dropped at a time).
 */
public final class FrequentCuts {

  /** A fragment this long is told from others by its start. */
  private static final int LONGEST = 160;

  /**
   * A fragment.
   *
   * @param category its category
   * @param text its text, white space collapsed, cut off after 160 characters
   */
  public record Fragment(Category category, String text) {}

  /**
   * A fragment and how often it was met.
   *
   * @param fragment the fragment
   * @param times at least this often
   */
  public record Frequent(Fragment fragment, long times) {}

  private final int capacity;
  private final Map<Fragment, Long> counts = new HashMap<>();
  private long error;

  FrequentCuts(int capacity) {
    this.capacity = capacity;
  }

  void add(Cut cut) {
    counts.merge(new Fragment(cut.category(), shortened(cut.text())), 1L, Long::sum);
    if (counts.size() > capacity) {
      forgetTheRarerHalf();
    }
  }

  private void forgetTheRarerHalf() {
    long median = counts.values().stream().sorted().skip(capacity / 2).findFirst().orElseThrow();
    counts.replaceAll((fragment, times) -> times - median);
    counts.values().removeIf(times -> times <= 0);
    error += median;
  }

  /** By how much a count may be too low; 0 means that all counts are exact. */
  public long error() {
    return error;
  }

  /** Those met at least twice, the most frequent first. */
  public List<Frequent> top(int most) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .map(e -> new Frequent(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingLong((Frequent f) -> -f.times())
                .thenComparing(f -> f.fragment().text())
                .thenComparing(f -> f.fragment().category()))
        .limit(most)
        .toList();
  }

  private static String shortened(String text) {
    String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
    String line = start.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
  }
}
