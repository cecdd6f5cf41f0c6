package dev.proseline.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On how many pages each folded line stands, and on how many of them between paragraphs that are
 * the page's own. Near-copies count as one page. Immutable; the arrays belong to it.
 *
 * @param pages the number of pages that were counted
 * @param keys hashes of lines and of their bands, ascending
 * @param counts on how many pages, by key; 2 or more
 * @param inside on how many of these between own paragraphs, by key
 */
record LineCounts(int pages, long[] keys, int[] counts, int[] inside) {

  /** What stands on one page is not repeated. */
  private static final int FEWEST_PAGES = 2;

  /** A template is not larger than this; what few pages share goes first. */
  static final int MOST_KEYS = 8_000;

  /** Prose on so many pages is not a page's own. */
  private static final double OWN_SHARE = 0.5;

  private record Entry(long key, int count, int inside) {}

  static LineCounts of(List<List<PageSketch>> groups) {
    Map<Long, int[]> counts = new HashMap<>();
    groups.forEach(group -> keys(group).forEach(key -> counter(counts, key)[0]++));
    counts.values().removeIf(count -> count[0] < FEWEST_PAGES);
    for (List<PageSketch> group : groups) {
      for (long key : insideKeys(group, counts, groups.size())) {
        counts.get(key)[1]++;
      }
    }
    return of(groups.size(), counts);
  }

  private static int[] counter(Map<Long, int[]> counts, long key) {
    return counts.computeIfAbsent(key, k -> new int[2]);
  }

  private static LineCounts of(int pages, Map<Long, int[]> counts) {
    Entry[] entries =
        counts.entrySet().stream()
            .map(e -> new Entry(e.getKey(), e.getValue()[0], e.getValue()[1]))
            .sorted(Comparator.comparingInt(Entry::count).reversed().thenComparing(Entry::key))
            .limit(MOST_KEYS)
            .sorted(Comparator.comparingLong(Entry::key))
            .toArray(Entry[]::new);
    return new LineCounts(
        pages,
        Arrays.stream(entries).mapToLong(Entry::key).toArray(),
        Arrays.stream(entries).mapToInt(Entry::count).toArray(),
        Arrays.stream(entries).mapToInt(Entry::inside).toArray());
  }

  private static Set<Long> keys(List<PageSketch> group) {
    Set<Long> keys = new HashSet<>();
    for (PageSketch page : group) {
      page.lines().forEach(line -> add(line, keys));
    }
    return keys;
  }

  private static void add(FoldedLine line, Set<Long> keys) {
    if (line.hasKey()) {
      keys.add(line.key());
    }
    for (long band : line.bands()) {
      keys.add(band);
    }
  }

  /** The repeated keys that stand between own paragraphs on a page of the group. */
  private static Set<Long> insideKeys(
      List<PageSketch> group, Map<Long, int[]> counts, int pages) {
    Set<Long> keys = new HashSet<>();
    for (PageSketch page : group) {
      List<FoldedLine> lines = page.lines();
      boolean[] inside =
          OwnProse.surrounded(lines.size(), i -> isOwn(lines.get(i), counts, pages));
      for (int i = 0; i < inside.length; i++) {
        if (inside[i]) {
          add(lines.get(i), keys);
        }
      }
    }
    keys.retainAll(counts.keySet());
    return keys;
  }

  private static boolean isOwn(FoldedLine line, Map<Long, int[]> counts, int pages) {
    int[] count = counts.get(line.key());
    return line.prose() && (count == null || count[0] <= OWN_SHARE * pages);
  }

  /** Where a key stands in the table, or -1. */
  private int index(long key) {
    return Math.max(-1, Arrays.binarySearch(keys, key));
  }

  /** What is known of a line: of its words or, if that is more, of nearly the same words. */
  Sightings of(FoldedLine line) {
    Sightings exact = at(line.key());
    if (line.bands().length == 0) {
      return exact;
    }
    Sightings[] near = new Sightings[line.bands().length];
    for (int i = 0; i < near.length; i++) {
      near[i] = at(line.bands()[i]);
    }
    // Two of four bands: one alone may be three common pairs of words.
    Arrays.sort(near, Comparator.comparingInt(Sightings::count).reversed());
    return near[1].count() > exact.count() ? near[1] : exact;
  }

  boolean has(long key) {
    return index(key) >= 0;
  }

  Sightings at(long key) {
    return at(index(key));
  }

  private Sightings at(int index) {
    return index < 0 ? new Sightings(0, 0, pages) : new Sightings(counts[index], inside[index], pages);
  }
}
