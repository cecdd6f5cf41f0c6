package dev.proseline.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts by name, of a limited number of names: those past it are counted as one. */
public final class Counts {

  /** What the names past the limit are counted as. */
  public static final String OTHERS = "(others)";

  private final int limit;
  private final Map<String, Count> counts = new HashMap<>();

  Counts(int limit) {
    this.limit = limit;
  }

  void add(String name, Count count) {
    boolean room = counts.size() < limit || counts.containsKey(name);
    counts.merge(room ? name : OTHERS, count, Count::plus);
  }

  /** The number of names. */
  public int size() {
    return counts.size();
  }

  /** Those with the most words, kept or stripped, the most first. */
  public List<Map.Entry<String, Count>> top(int most) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Count> e) -> -e.getValue().words())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .toList();
  }
}
