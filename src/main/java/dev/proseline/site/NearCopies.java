package dev.proseline.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts pages that are copies of each other (print view, AMP, the same page fetched again) into one
 * group, so that their article is not taken for what the site repeats. The state of one grouping:
 * not thread-safe. Compares all pairs of pages, of which the learner keeps a bounded number.
 */
final class NearCopies {

  /** So much of the smaller page's prose stands on the other. */
  private static final double SHARED_PROSE = 0.7;

  /** Less prose than this may be a teaser or a notice. */
  private static final int FEWEST_WORDS = 30;

  /** With the same prose, so much of all words is shared; what is left are dates and teasers. */
  private static final double SHARED_WORDS = 0.85;

  /** Pages without prose are copies if they differ in next to nothing. */
  private static final double SHARED_LINES = 0.97;

  /** From so many pages on, prose on most of them is taken for the site's. */
  private static final int ENOUGH_PAGES = 6;

  private static final double MOST_PAGES = 0.75;

  private final List<PageSketch> pages;
  private final int[] leader;

  private NearCopies(List<PageSketch> pages) {
    this.pages = pages;
    this.leader = new int[pages.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
  }

  /** The groups; pages in the order of their ids give groups in the same order. */
  static List<List<PageSketch>> group(List<PageSketch> pages) {
    List<PageSketch> leaders = new NearCopies(pages).joinTheSame().firsts();
    NearCopies copies = new NearCopies(pages).joinTheSame();
    copies.joinCopies(common(leaders));
    return copies.groups();
  }

  /** Prose that stands on most of the pages. */
  private static Map<Long, Integer> common(List<PageSketch> pages) {
    if (pages.size() < ENOUGH_PAGES) {
      return Map.of();
    }
    Map<Long, Integer> counts = new HashMap<>();
    for (PageSketch page : pages) {
      page.words(true).keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count <= MOST_PAGES * pages.size());
    return counts;
  }

  /** Joins pages with the very same prose, or the very same lines where there is none. */
  private NearCopies joinTheSame() {
    List<Map<Long, Integer>> prose = words(true);
    List<Map<Long, Integer>> all = words(false);
    for (int i = 0; i < leader.length; i++) {
      for (int k = 0; k < i; k++) {
        if (prose.get(i).keySet().equals(prose.get(k).keySet())) {
          double least = size(prose.get(i)) >= FEWEST_WORDS ? SHARED_WORDS : SHARED_LINES;
          join(i, k, all, least);
        }
      }
    }
    return this;
  }

  private void join(int i, int k, List<Map<Long, Integer>> words, double least) {
    int most = Math.max(size(words.get(i)), size(words.get(k)));
    if (shared(words.get(i), words.get(k)) >= least * most) {
      join(i, k);
    }
  }

  private void joinCopies(Map<Long, Integer> common) {
    List<Map<Long, Integer>> prose = words(true);
    prose.forEach(words -> words.keySet().removeAll(common.keySet()));
    for (int i = 0; i < leader.length; i++) {
      for (int k = 0; k < i; k++) {
        int least = Math.min(size(prose.get(i)), size(prose.get(k)));
        int shared = shared(prose.get(i), prose.get(k));
        if (shared >= FEWEST_WORDS && shared >= SHARED_PROSE * least) {
          join(i, k);
        }
      }
    }
  }

  private List<Map<Long, Integer>> words(boolean proseAlone) {
    List<Map<Long, Integer>> words = new ArrayList<>();
    pages.forEach(page -> words.add(page.words(proseAlone)));
    return words;
  }

  private static int size(Map<Long, Integer> words) {
    int sum = 0;
    for (int count : words.values()) {
      sum += count;
    }
    return sum;
  }

  private static int shared(Map<Long, Integer> a, Map<Long, Integer> b) {
    Map<Long, Integer> smaller = a.size() < b.size() ? a : b;
    Map<Long, Integer> larger = smaller == a ? b : a;
    int shared = 0;
    for (Map.Entry<Long, Integer> line : smaller.entrySet()) {
      shared += larger.containsKey(line.getKey()) ? line.getValue() : 0;
    }
    return shared;
  }

  private void join(int i, int k) {
    int a = find(i);
    int b = find(k);
    leader[Math.max(a, b)] = Math.min(a, b);
  }

  private int find(int i) {
    int at = i;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private List<PageSketch> firsts() {
    return groups().stream().map(group -> group.get(0)).toList();
  }

  private List<List<PageSketch>> groups() {
    Map<Integer, List<PageSketch>> groups = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      groups.computeIfAbsent(find(i), k -> new ArrayList<>()).add(pages.get(i));
    }
    return List.copyOf(groups.values());
  }
}
