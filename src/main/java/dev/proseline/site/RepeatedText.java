package dev.proseline.site;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Strips what stands twice in what was kept of a page: the headline above the headline, a table of
 * contents, the article once more. Only these three, because refrains, pull quotes and lines of
 * dialogue stand twice as well. The state of one page: not thread-safe. Not API.
 */
public final class RepeatedText {

  private static final String RULE = "repeated-text";
  private static final double CONFIDENCE = 0.6;

  /** A body of fewer words of prose may be a refrain, a pull quote or a note. */
  private static final int BODY_WORDS = 60;

  private static final int HEADLINE_WORDS = 4;
  private static final int CONTENTS_LINES = 3;
  private static final int MOST_HEADING_WORDS = 15;

  /** The kept lines of the page in order; those that stand once have no key. */
  private final List<Line> lines = new ArrayList<>();

  private final List<FoldedLine> folded = new ArrayList<>();
  private final List<Long> keys = new ArrayList<>();
  private final List<Verdict> verdicts;
  private final BiConsumer<Line, Verdict> witness;

  private RepeatedText(
      Evidence evidence, List<Verdict> verdicts, BiConsumer<Line, Verdict> witness) {
    this.verdicts = new ArrayList<>(verdicts);
    this.witness = witness;
    for (Line line : evidence.page().lines()) {
      if (!verdicts.get(line.index()).isStrip()) {
        add(line, evidence.repetitions(line) > 1);
      }
    }
  }

  private void add(Line line, boolean twice) {
    FoldedLine same = twice ? FoldedLine.of(line) : null;
    lines.add(line);
    folded.add(same);
    keys.add(twice ? key(same, line) : null);
  }

  /**
   * Looks at a page that was judged.
   *
   * @param evidence what is known of it
   * @param verdicts one for each of its lines
   * @param witness is told the verdicts that are changed
   * @return the verdicts that count
   */
  public static List<Verdict> review(
      Evidence evidence, List<Verdict> verdicts, BiConsumer<Line, Verdict> witness) {
    if (repeated(evidence, verdicts) < 2) {
      return verdicts;
    }
    RepeatedText page = new RepeatedText(evidence, verdicts, witness);
    page.stripHeadlines();
    page.stripContents();
    page.stripBodies();
    return page.verdicts;
  }

  /** The number of kept lines that stand twice. */
  private static int repeated(Evidence evidence, List<Verdict> verdicts) {
    int repeated = 0;
    for (Line line : evidence.page().lines()) {
      boolean twice = evidence.repetitions(line) > 1;
      repeated += twice && !verdicts.get(line.index()).isStrip() ? 1 : 0;
    }
    return repeated;
  }

  private boolean repeats(int i, int k) {
    FoldedLine a = folded.get(i);
    FoldedLine b = folded.get(k);
    return a != null && b != null && a.hasKey() && keys.get(i).equals(keys.get(k));
  }

  /** A timetable has rows that differ in their numbers alone, and each says something else. */
  private static long key(FoldedLine folded, Line line) {
    long key = folded.key();
    for (int k = 0; k < line.length(); k++) {
      if (Character.isDigit(line.charAt(k))) {
        key = 31 * key + line.charAt(k);
      }
    }
    return key;
  }

  private boolean isHeading(int i) {
    FoldedLine line = folded.get(i);
    return line != null
        && line.hasKey()
        && !line.prose()
        && line.words() <= MOST_HEADING_WORDS
        && lines.get(i).shape().symbols() == 0; // program code says many things twice
  }

  private static boolean isSentence(Line line) {
    return line.shape().isSentence();
  }

  /** Above the first sentence the headline stands once: where it stands last. */
  private void stripHeadlines() {
    int text = 0;
    while (text < lines.size() && !isSentence(lines.get(text))) {
      text++;
    }
    Map<Long, Integer> last = new HashMap<>();
    for (int i = 0; i < text && text < lines.size(); i++) {
      if (isHeading(i) && folded.get(i).words() >= HEADLINE_WORDS) {
        Integer before = last.put(keys.get(i), i);
        if (before != null) {
          strip(before, Category.NAVIGATION, "The headline stands again below, by the text.");
        }
      }
    }
  }

  /** Headings in a row, each of which stands in the same order below, apart from the next. */
  private void stripContents() {
    Map<Long, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(i)) {
        last.put(keys.get(i), i);
      }
    }
    int from = 0;
    int below = -1;
    int firstBelow = -1;
    for (int i = 0; i <= lines.size(); i++) {
      int at = i < lines.size() && isHeading(i) ? last.get(keys.get(i)) : -1;
      boolean goesOn = at > i && (from == i || at > below + 1);
      if (!goesOn) {
        stripContents(from, i, firstBelow);
        from = at > i ? i : i + 1;
      }
      firstBelow = from == i ? at : firstBelow;
      below = at;
    }
  }

  private void stripContents(int from, int to, int firstBelow) {
    if (to - from < CONTENTS_LINES || firstBelow < to) {
      return;
    }
    for (int i = from; i < to; i++) {
      strip(i, Category.NAVIGATION, "It is one of the headings below, in a row of them.");
    }
  }

  /**
   * Of a run of lines that stands twice, the second copy goes. On web pages alone: readers who
   * labelled plain texts took both copies for content.
   */
  private void stripBodies() {
    if (!lines.get(0).markup().known()) {
      return;
    }
    Map<Long, Integer> first = new HashMap<>();
    int i = 0;
    while (i < lines.size()) {
      FoldedLine line = folded.get(i);
      Integer before = line == null || !line.hasKey() ? null : first.putIfAbsent(keys.get(i), i);
      int length = before == null ? 1 : run(before, i);
      if (before != null && words(i, i + length) >= BODY_WORDS) {
        stripBody(i, i + length);
      }
      i += Math.max(1, length);
    }
  }

  private void stripBody(int from, int to) {
    for (int i = from; i < to; i++) {
      strip(i, Category.TEMPLATE, "It belongs to a text that stands on the page twice.");
    }
  }

  private int run(int first, int second) {
    int length = 0;
    while (second + length < lines.size()
        && first + length < second
        && repeats(first + length, second + length)) {
      length++;
    }
    return length;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += folded.get(i).prose() ? folded.get(i).words() : 0;
    }
    return words;
  }

  private void strip(int i, Category category, String because) {
    Verdict verdict = new Verdict(RULE, Vote.strip(category, CONFIDENCE, because));
    witness.accept(lines.get(i), verdict);
    verdicts.set(lines.get(i).index(), verdict);
  }
}
