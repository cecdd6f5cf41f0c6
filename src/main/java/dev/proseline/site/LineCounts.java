package dev.proseline.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On how many pages each folded line stands, and where: between paragraphs that are the page's own,
 * or below them. Near-copies count as one page. Immutable; the arrays belong to it.
 *
 * @param pages the number of pages that were counted
 * @param keys hashes of lines and of their bands, ascending
 * @param counts on how many pages, by key; 2 or more
 * @param inside on how many of these between own paragraphs, by key
 * @param below on how many of these below the last own paragraph, by key
 */
record LineCounts(int pages, long[] keys, int[] counts, int[] inside, int[] below) {

  /** What stands on one page is not repeated. */
  private static final int FEWEST_PAGES = 2;

  /** A template is not larger than this; what few pages share goes first. */
  static final int MOST_KEYS = 8_000;

  private record Entry(long key, int[] counts) {
    int count() {
      return counts[0];
    }
  }

  static LineCounts of(List<List<PageSketch>> groups) {
    Map<Long, int[]> counts = new HashMap<>();
    groups.forEach(group -> keys(group).forEach(key -> counter(counts, key)[0]++));
    counts.values().removeIf(count -> count[0] < FEWEST_PAGES);
    for (List<PageSketch> group : groups) {
      Places places = new Places(counts, groups.size());
      group.forEach(places::add);
      places.inside.forEach(key -> counts.get(key)[1]++);
      places.below.forEach(key -> counts.get(key)[2]++);
    }
    return of(groups.size(), counts);
  }

  private static int[] counter(Map<Long, int[]> counts, long key) {
    return counts.computeIfAbsent(key, k -> new int[3]);
  }

  private static LineCounts of(int pages, Map<Long, int[]> counts) {
    Entry[] entries =
        counts.entrySet().stream()
            .map(e -> new Entry(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(Entry::count).reversed().thenComparing(Entry::key))
            .limit(MOST_KEYS)
            .sorted(Comparator.comparingLong(Entry::key))
            .toArray(Entry[]::new);
    return new LineCounts(
        pages,
        Arrays.stream(entries).mapToLong(Entry::key).toArray(),
        column(entries, 0),
        column(entries, 1),
        column(entries, 2));
  }

  private static int[] column(Entry[] entries, int column) {
    return Arrays.stream(entries).mapToInt(entry -> entry.counts()[column]).toArray();
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

  /** Where the repeated keys stand on the pages of a group. */
  private record Places(Map<Long, int[]> counts, int pages, Set<Long> inside, Set<Long> below) {

    Places(Map<Long, int[]> counts, int pages) {
      this(counts, pages, new HashSet<>(), new HashSet<>());
    }

    void add(PageSketch page) {
      List<FoldedLine> lines = page.lines();
      OwnProse own = OwnProse.of(lines.size(), i -> isOwn(lines.get(i)));
      for (int i = 0; i < lines.size(); i++) {
        if (own.isInside(i)) {
          add(lines.get(i), inside);
        } else if (own.isBelow(i)) {
          add(lines.get(i), below);
        }
      }
    }

    private void add(FoldedLine line, Set<Long> keys) {
      if (counts.containsKey(line.key())) {
        keys.add(line.key());
      }
      for (long band : line.bands()) {
        if (counts.containsKey(band)) {
          keys.add(band);
        }
      }
    }

    private boolean isOwn(FoldedLine line) {
      int[] count = counts.get(line.key());
      return line.prose() && (count == null || new Sightings(count[0], 0, 0, pages).isOwn());
    }
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
    return index < 0
        ? new Sightings(0, 0, 0, pages)
        : new Sightings(counts[index], inside[index], below[index], pages);
  }
}
