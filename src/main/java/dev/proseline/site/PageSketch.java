package dev.proseline.site;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is remembered of a page: its lines, folded. Two pages that differ in numbers and dates alone
 * are the same. Immutable.
 *
 * @param id hash of all lines
 * @param lines the folded lines in order
 * @param texts the lines' text by key, if samples were asked for
 */
record PageSketch(long id, List<FoldedLine> lines, Map<Long, String> texts) {

  /** What stands at the start and the end of a longer page is more likely to be the template's. */
  private static final int MOST_LINES = 2_000;

  static PageSketch of(Page page, boolean samples) {
    List<FoldedLine> folded = new ArrayList<>();
    Map<Long, String> texts = samples ? new TreeMap<>() : Map.of();
    for (Line line : ends(page.lines())) {
      FoldedLine one = FoldedLine.of(line);
      folded.add(one);
      if (samples && one.hasKey()) {
        texts.merge(one.key(), line.text(), PageSketch::first);
      }
    }
    return new PageSketch(id(folded), List.copyOf(folded), texts);
  }

  private static List<Line> ends(List<Line> lines) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<Line> ends = new ArrayList<>(lines.subList(0, MOST_LINES / 2));
    ends.addAll(lines.subList(lines.size() - MOST_LINES / 2, lines.size()));
    return ends;
  }

  private static long id(List<FoldedLine> lines) {
    long id = lines.size();
    for (FoldedLine line : lines) {
      id = Mix.of(id, line.key());
    }
    return id;
  }

  /** The same text of several, whatever their order. */
  static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** The same page of two that differ in what is folded away alone, whatever their order. */
  static PageSketch first(PageSketch a, PageSketch b) {
    if (a.texts.isEmpty()) {
      return a.order() <= b.order() ? a : b;
    }
    Map<Long, String> texts = new TreeMap<>(a.texts);
    b.texts.forEach((key, text) -> texts.merge(key, text, PageSketch::first));
    return new PageSketch(a.id, a.order() <= b.order() ? a.lines : b.lines, texts);
  }

  /** Tells apart pages of the same words; the numbers may make a line longer or shorter. */
  private long order() {
    long order = 0;
    for (FoldedLine line : lines) {
      order = Mix.of(order, 2L * line.words() + (line.prose() ? 1 : 0));
    }
    return order;
  }

  /** The words of each line by its key; of prose alone or of all. */
  Map<Long, Integer> words(boolean proseAlone) {
    Map<Long, Integer> words = new HashMap<>();
    for (FoldedLine line : lines) {
      if (line.hasKey() && (line.prose() || !proseAlone)) {
        words.put(line.key(), line.words());
      }
    }
    return words;
  }
}
