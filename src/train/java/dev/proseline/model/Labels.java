package dev.proseline.model;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.rule.Category;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the lines of a page are, as far as its truth tells. */
final class Labels {

  /** What rules say of a line counts less than what people say. */
  private static final double RULES = 0.3;

  /** By line: from 0 (boilerplate) to 1 (content). */
  final double[] content;

  /** By line: how much it counts; 0 where nothing is known. */
  final double[] weight;

  /** By line: the kind of boilerplate as ordinal, or -1. */
  final int[] kind;

  /** By line: how much its kind counts. */
  final double[] kindWeight;

  /** The share of the truth that was found on the page. */
  final double recall;

  private Labels(int size, double recall) {
    this.content = new double[size];
    this.weight = new double[size];
    this.kind = new int[size];
    this.kindWeight = new double[size];
    this.recall = recall;
    Arrays.fill(kind, -1);
    Arrays.fill(kindWeight, 1);
  }

  static Labels of(Page page, List<String> texts, Truth truth) {
    if (truth instanceof Truth.Content content) {
      return content(texts, content);
    }
    if (truth instanceof Truth.Lines lines) {
      return stretches(page, stretches(page.text(), lines.labels()));
    }
    if (truth instanceof Truth.Stretches known) {
      return stretches(page, known.stretches());
    }
    return segments(page, (Truth.Segments) truth);
  }

  private static Labels content(List<String> texts, Truth.Content truth) {
    Alignment alignment = new Alignment(texts, truth.text());
    Labels labels = new Labels(texts.size(), alignment.recall());
    List<String> title = Words.of(truth.title());
    for (int i = 0; i < texts.size(); i++) {
      labels.content[i] = alignment.found[i] >= 0.5 ? 1 : 0;
      // Some truths hold the title and some do not; we keep it, so its absence says nothing.
      boolean absent = labels.content[i] == 0 && Words.of(texts.get(i)).equals(title);
      labels.weight[i] = absent ? 0 : alignment.trust[i];
    }
    return labels;
  }

  /** The physical lines of a text with their labels. */
  static List<Truth.Stretch> stretches(String text, List<String> labels) {
    List<Truth.Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (String label : labels) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      stretches.add(new Truth.Stretch(start, end, label));
      start = Math.min(text.length(), end + 1);
    }
    return stretches;
  }

  private static Labels stretches(Page page, List<Truth.Stretch> stretches) {
    Labels labels = new Labels(page.lines().size(), 1);
    for (Line line : page.lines()) {
      Map<String, Integer> overlaps = new TreeMap<>();
      for (Truth.Stretch stretch : stretches) {
        int from = Math.max(stretch.start(), line.span().start());
        int to = Math.min(stretch.end(), line.span().end());
        if (to > from) {
          overlaps.merge(stretch.label(), to - from, Integer::sum);
        }
      }
      overlaps.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(most -> labels.set(line.index(), most.getKey()));
    }
    return labels;
  }

  private void set(int line, String label) {
    Optional<Category> category = Category.ofSlug(label);
    content[line] = isContent(label) ? 1 : 0;
    weight[line] = isContent(label) || category.isPresent() ? 1 : 0;
    kind[line] = category.map(Category::ordinal).orElse(-1);
  }

  private static boolean isContent(String label) {
    return label.equals("PROSE") || label.equals("HEADING");
  }

  /**
   * Takes over the labels that people gave to the same page as text.
   *
   * @param own the texts of these lines
   * @param texts the labelled lines in order
   * @param alsoContent whether to take over what is content, not the kinds alone
   */
  void adopt(List<String> own, List<String> texts, List<String> names, boolean alsoContent) {
    Map<String, Deque<String>> waiting = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      waiting.computeIfAbsent(normal(texts.get(i)), t -> new ArrayDeque<>()).add(names.get(i));
    }
    for (int i = 0; i < own.size(); i++) {
      Deque<String> labels = waiting.get(normal(own.get(i)));
      if (labels != null) {
        double known = content[i];
        double trusted = weight[i];
        set(i, labels.size() > 1 ? labels.poll() : labels.peek());
        if (!alsoContent) {
          content[i] = known;
          weight[i] = trusted;
        }
      }
    }
  }

  /**
   * Takes over what the rules say of the same page with its markup, for boilerplate of which nothing
   * else is known.
   *
   * @param own the texts of these lines
   * @param kinds the kind of a line by its text
   */
  void name(List<String> own, Map<String, Category> kinds) {
    for (int i = 0; i < own.size(); i++) {
      Category known = kinds.get(normal(own.get(i)));
      if (known != null && kind[i] < 0 && content[i] == 0) {
        kind[i] = known.ordinal();
        kindWeight[i] = RULES;
      }
    }
  }

  private static Labels segments(Page page, Truth.Segments segments) {
    Labels labels = new Labels(page.lines().size(), 1);
    List<String> with = segments.with().stream().map(Labels::normal).toList();
    List<String> without = segments.without().stream().map(Labels::normal).toList();
    for (Line line : page.lines()) {
      String text = normal(line.text());
      boolean keep = with.stream().anyMatch(s -> overlaps(text, s));
      boolean strip = without.stream().anyMatch(s -> overlaps(text, s));
      labels.content[line.index()] = keep ? 1 : 0;
      labels.weight[line.index()] = keep != strip ? 1 : 0;
    }
    return labels;
  }

  private static boolean overlaps(String line, String segment) {
    return line.contains(segment) || line.length() >= 12 && segment.contains(line);
  }

  /** White space runs are single blanks. */
  static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
