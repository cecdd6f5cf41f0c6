package dev.proseline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines of a page in a text that holds its content and nothing else: the heaviest chain
 * of matches that runs forward in both. Short lines count where they fill a paragraph of the text
 * or go on where the line above ended; so a menu label does not match a word in the middle of a
 * sentence.
 */
final class Alignment {

  private static final int MOST_PLACES = 24;
  private static final int MOST_CANDIDATES = 8;
  private static final int DRIFT = 3;
  private static final double LEAST_COVER = 0.5;

  /** From so many words on a line out of order is believed. */
  private static final int TELLING_WORDS = 6;

  private final List<List<String>> lines;
  private final List<String> truth = new ArrayList<>();
  private final boolean[] starts;
  private final boolean[] ends;
  private final boolean[] used;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<List<String>, List<Integer>> pairs = new HashMap<>();

  /** By line: the share of its words found, and how far the answer can be trusted. */
  final double[] found;

  final double[] trust;

  private record Match(int line, int from, int to, int words, double weight, int[] at) {}

  Alignment(List<String> lineTexts, String truthText) {
    this.lines = lineTexts.stream().map(Words::of).toList();
    List<Integer> first = new ArrayList<>();
    for (String paragraph : truthText.split("[\\n|]+")) {
      List<String> words = Words.of(paragraph);
      if (!words.isEmpty()) {
        first.add(truth.size());
        truth.addAll(words);
      }
    }
    int size = truth.size();
    this.starts = new boolean[size + 1];
    this.ends = new boolean[size + 1];
    first.forEach(
        at -> {
          starts[at] = true;
          ends[at] = true;
        });
    ends[size] = true;
    this.used = new boolean[size];
    this.found = new double[lines.size()];
    this.trust = new double[lines.size()];
    Arrays.fill(trust, 1);
    for (int i = 0; i < size; i++) {
      places.computeIfAbsent(truth.get(i), w -> new ArrayList<>()).add(i);
      if (i + 1 < size) {
        pairs.computeIfAbsent(List.of(truth.get(i), truth.get(i + 1)), w -> new ArrayList<>()).add(i);
      }
    }
    align();
  }

  /** The share of the truth's words that lines were found for. */
  double recall() {
    int hits = 0;
    for (boolean b : used) {
      hits += b ? 1 : 0;
    }
    return truth.isEmpty() ? 0 : (double) hits / truth.size();
  }

  private void align() {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      candidates(i, matches);
    }
    for (Match match : chain(matches)) {
      take(match);
    }
    for (Match match : matches) {
      if (found[match.line] == 0) {
        outOfOrder(match);
      }
    }
  }

  private void take(Match match) {
    for (int at : match.at) {
      used[at] = true;
    }
    found[match.line] = (double) match.words / lines.get(match.line).size();
    trust[match.line] = found[match.line] > 0.8 ? 1 : 0.5;
  }

  private void outOfOrder(Match match) {
    int free = 0;
    for (int at : match.at) {
      free += used[at] ? 0 : 1;
    }
    int size = lines.get(match.line).size();
    boolean telling = size >= TELLING_WORDS && match.words >= 0.75 * size;
    if (telling && free >= 0.75 * match.words) {
      take(match);
    } else if (telling) {
      trust[match.line] = 0.3;
    } else {
      trust[match.line] = Math.min(trust[match.line], starts[match.from] && ends[match.to] ? 0.3 : 1);
    }
  }

  /** Where a line may stand in the truth: offsets that many of its word pairs agree on. */
  private void candidates(int line, List<Match> matches) {
    List<String> words = lines.get(line);
    Map<Integer, Integer> votes = new HashMap<>();
    boolean single = words.size() == 1;
    for (int k = 0; k + (single ? 0 : 1) < words.size(); k++) {
      List<Integer> hits =
          single ? places.get(words.get(k)) : pairs.get(List.of(words.get(k), words.get(k + 1)));
      if (hits == null) {
        continue;
      }
      for (int h = 0; h < Math.min(hits.size(), MOST_PLACES); h++) {
        votes.merge(hits.get(h) - k, 1, Integer::sum);
      }
    }
    List<Map.Entry<Integer, Integer>> best = new ArrayList<>(votes.entrySet());
    best.sort(
        Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    for (int c = 0; c < Math.min(best.size(), single ? MOST_PLACES : MOST_CANDIDATES); c++) {
      Match match = match(line, words, best.get(c).getKey());
      if (match.words >= LEAST_COVER * words.size() && match.weight > 0) {
        matches.add(match);
      }
    }
  }

  /** Walks both from an offset on and lets a few words differ. */
  private Match match(int line, List<String> words, int offset) {
    List<Integer> at = new ArrayList<>();
    int t = Math.max(0, offset);
    int k = Math.max(0, -offset);
    while (k < words.size() && t < truth.size()) {
      int hop = hop(words.get(k), t);
      if (hop >= 0) {
        at.add(t + hop);
        t += hop + 1;
      }
      k++;
    }
    int count = at.size();
    if (count == 0) {
      return new Match(line, 0, 0, 0, 0, new int[0]);
    }
    int from = at.get(0);
    int to = at.get(count - 1) + 1;
    double weight = count;
    if (words.size() <= 3) {
      boolean whole = count == words.size();
      weight *= whole && starts[from] && ends[to] ? 1 : whole && (starts[from] || ends[to]) ? 0.5 : 0.15;
    }
    return new Match(line, from, to, count, weight, at.stream().mapToInt(i -> i).toArray());
  }

  private int hop(String word, int t) {
    for (int d = 0; d <= DRIFT && t + d < truth.size(); d++) {
      if (truth.get(t + d).equals(word)) {
        return d;
      }
    }
    return -1;
  }

  /** The heaviest chain; a match that goes on right where the last ended weighs more. */
  private List<Match> chain(List<Match> matches) {
    int size = truth.size();
    double[] tree = new double[size + 2];
    int[] treeWho = new int[size + 2];
    Arrays.fill(treeWho, -1);
    Map<Integer, Integer> endsAt = new HashMap<>();
    double[] score = new double[matches.size()];
    int[] previous = new int[matches.size()];
    int i = 0;
    int best = -1;
    while (i < matches.size()) {
      int line = matches.get(i).line;
      int j = i;
      while (j < matches.size() && matches.get(j).line == line) {
        Match match = matches.get(j);
        double top = 0;
        int who = -1;
        for (int p = match.from + 1; p > 0; p -= p & -p) {
          if (tree[p] > top) {
            top = tree[p];
            who = treeWho[p];
          }
        }
        score[j] = top + match.weight;
        previous[j] = who;
        Integer joined = endsAt.get(match.from);
        boolean whole = match.words == lines.get(line).size();
        if (joined != null && whole) {
          double bonus = score[joined] + Math.max(match.weight, 0.8 * match.words) + 0.5;
          if (bonus > score[j]) {
            score[j] = bonus;
            previous[j] = joined;
          }
        }
        j++;
      }
      for (int k = i; k < j; k++) {
        Match match = matches.get(k);
        for (int p = match.to + 1; p < tree.length; p += p & -p) {
          if (score[k] > tree[p]) {
            tree[p] = score[k];
            treeWho[p] = k;
          }
        }
        Integer known = endsAt.get(match.to);
        if (known == null || score[known] < score[k]) {
          endsAt.put(match.to, k);
        }
        if (best < 0 || score[k] > score[best]) {
          best = k;
        }
      }
      i = j;
    }
    List<Match> chain = new ArrayList<>();
    for (int k = best; k >= 0; k = previous[k]) {
      Match match = matches.get(k);
      boolean weak = match.weight < 0.3 * match.words && (previous[k] < 0 || matches.get(previous[k]).to != match.from);
      if (!weak) {
        chain.add(match);
      }
    }
    return chain;
  }
}
