package dev.proseline.model;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Verdict;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the columns that need no markup, for all lines of a page in a few passes over arrays.
 * The state of one page.
 */
final class TextFeatures {

  private static final double SURE = 0.5;
  private static final int FARTHEST = 30;

  /** What a line that is not prose costs a run, in words. */
  private static final double COST = 4;

  private static final double LOOSE_COST = 7;
  private static final int MOST_RUN_WORDS = 60;

  private final Evidence evidence;
  private final List<Verdict> settled;
  private final List<Verdict> revised;
  private final List<Line> lines;
  private final int n;
  private final FeatureTable table;

  private final int[] length;
  private final double[] prose;
  private final double[] logWords;
  private final double[] rule;
  private final boolean[] junk;
  private final int[] kind;
  private final int[] key;

  private TextFeatures(
      Evidence evidence, List<Verdict> settled, List<Verdict> revised, int columns) {
    Page page = evidence.page();
    this.evidence = evidence;
    this.settled = settled;
    this.revised = revised;
    this.lines = page.lines();
    this.n = lines.size();
    this.table = new FeatureTable(n, columns);
    this.length = new int[n];
    this.prose = new double[n];
    this.logWords = new double[n];
    this.rule = new double[n];
    this.junk = new boolean[n];
    this.kind = new int[n];
    this.key = new int[n];
  }

  /**
   * The features of all lines of a page.
   *
   * @param settled the verdicts as settled from the votes
   * @param revised the verdicts after the context passes
   * @param columns the width of a row, at least {@link Feature#TEXT}
   */
  static FeatureTable of(
      Evidence evidence, List<Verdict> settled, List<Verdict> revised, int columns) {
    TextFeatures features = new TextFeatures(evidence, settled, revised, columns);
    if (features.n > 0) {
      features.fill();
    }
    return features.table;
  }

  private void fill() {
    for (int i = 0; i < n; i++) {
      own(i);
      rules(i);
    }
    earlier();
    breaks();
    places();
    runs();
    blocks();
    neighbours();
    windows();
    alike();
    distances();
  }

  private void own(int i) {
    Line line = lines.get(i);
    Shape shape = line.shape();
    int words = shape.length();
    double per = 1.0 / Math.max(1, shape.words());
    double solid = 1.0 / Math.max(1, shape.solid());
    int counted = Math.max(1, evidence.words(line));
    double functionWords = (double) evidence.functionWords(line) / counted;
    length[i] = words;
    logWords[i] = Math.log1p(words);
    prose[i] = proseLike(shape, functionWords);
    key[i] = key(shape);
    table.set(i, Feature.WORDS, words);
    table.set(i, Feature.LETTERS_A_WORD, (shape.letters() - shape.ideographs()) * per);
    table.set(i, Feature.LETTERS, (double) shape.letters() / Math.max(1, line.length()));
    table.set(i, Feature.CAPITALS, shape.capitals() * solid);
    table.set(i, Feature.CAPITALISED, shape.capitalised() * per);
    table.set(i, Feature.DIGITS, shape.digits() * solid);
    table.set(i, Feature.NUMBERS, shape.numbers() * per);
    table.set(i, Feature.IDEOGRAPHS, shape.ideographs() * solid);
    table.set(i, Feature.SENTENCES, shape.sentenceEnds());
    table.set(i, Feature.COMMAS, (double) shape.commas() / Math.max(1, words));
    table.set(i, Feature.SEPARATORS, (double) shape.separators() / Math.max(1, words));
    table.set(i, Feature.SYMBOLS, (double) shape.symbols() / Math.max(1, words));
    table.set(i, Feature.COPYRIGHT, shape.copyright() ? 1 : 0);
    table.set(i, Feature.ENDS_SENTENCE, shape.endsSentence() ? 1 : 0);
    table.set(i, Feature.ENDS_ASKING, asks(line) ? 1 : 0);
    table.set(i, Feature.ENDS_COLON, shape.endsColon() ? 1 : 0);
    table.set(i, Feature.STARTS_LOWER, shape.startsLower() ? 1 : 0);
    table.set(i, Feature.STARTS_ITEM, shape.startsItem() ? 1 : 0);
    table.set(i, Feature.STARTS_QUOTED, shape.startsQuoted() ? 1 : 0);
    table.set(i, Feature.FUNCTION_WORDS, functionWords);
    table.set(i, Feature.DATE_WORDS, (double) evidence.dateWords(line) / counted);
    table.set(i, Feature.REPEATED, Math.min(9, evidence.repetitions(line)));
    table.set(i, Feature.PROSE_LIKE, prose[i]);
    cues(i, line, counted);
  }

  /** From 0 to 1: long, with sentence ends and the small words of running text. */
  private static double proseLike(Shape shape, double functionWords) {
    int words = shape.length();
    if (words < 3 || shape.separators() * 4 > words || shape.digits() > shape.letters()) {
      return 0;
    }
    double sentences = shape.isSentence() ? 0.4 : shape.sentenceEnds() > 0 ? 0.3 : 0;
    double grammar = 0.4 * Math.min(1, functionWords / 0.3);
    return Math.min(1, words / 20.0) * (0.2 + sentences + grammar);
  }

  private static int key(Shape shape) {
    int size = 32 - Integer.numberOfLeadingZeros(shape.length());
    int capitals = shape.words() == 0 ? 0 : 2 * shape.capitalised() / shape.words();
    return size * 32
        + capitals * 8
        + (shape.endsSentence() ? 4 : 0)
        + (shape.digits() > 0 ? 2 : 0)
        + (shape.startsItem() ? 1 : 0);
  }

  private static boolean asks(Line line) {
    char last = line.charAt(line.length() - 1);
    return last == '?' || last == '!' || last == '\uFF1F' || last == '\uFF01';
  }

  private void cues(int i, Line line, int words) {
    int covered = 0;
    int end = 0;
    List<Cue> cues = evidence.cues(line);
    for (int k = 0; k < cues.size(); k++) {
      Cue cue = cues.get(k);
      if (cue.endWord() > end) {
        covered += cue.endWord() - Math.max(end, cue.firstWord());
        end = cue.endWord();
      }
    }
    table.set(i, Feature.CUES, cues.size());
    table.set(i, Feature.CUE_SHARE, (double) covered / words);
  }

  private void rules(int i) {
    Verdict before = settled.get(i);
    Verdict after = revised.get(i);
    rule[i] = signed(after);
    junk[i] = rule[i] <= -SURE;
    kind[i] = junk[i] ? ordinal(after) : -1;
    table.set(i, Feature.RULE, signed(before));
    table.set(i, Feature.RULE_KIND, ordinal(before));
    table.set(i, Feature.PASS, rule[i]);
    table.set(i, Feature.PASS_KIND, ordinal(after));
  }

  private static double signed(Verdict verdict) {
    return verdict.isStrip() ? -verdict.vote().confidence() : verdict.vote().confidence();
  }

  private static int ordinal(Verdict verdict) {
    return verdict.isStrip() ? verdict.category().orElseThrow().ordinal() : -1;
  }

  /** How many lines above say the same, of the lines that stand on the page several times. */
  private void earlier() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < n; i++) {
      if (table.get(i, Feature.REPEATED) > 1) {
        table.set(i, Feature.EARLIER, seen.merge(lines.get(i).text(), 1, Integer::sum) - 1);
      }
    }
  }

  private void breaks() {
    int blanks = 0;
    for (int i = 0; i < n; i++) {
      Break below = i + 1 < n ? lines.get(i + 1).before() : Break.BLANK;
      table.set(i, Feature.BREAK_ABOVE, lines.get(i).before().ordinal());
      table.set(i, Feature.BREAK_BELOW, below.ordinal());
      blanks += lines.get(i).before() == Break.BLANK ? 1 : 0;
    }
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.PAGE_BLANKS, (double) blanks / n);
    }
  }

  private void places() {
    double words = 0;
    double proseWords = 0;
    double functionWords = 0;
    int junkLines = 0;
    int repeated = 0;
    int first = n;
    int last = -1;
    for (int i = 0; i < n; i++) {
      words += length[i];
      proseWords += length[i] * prose[i];
      functionWords += length[i] * table.get(i, Feature.FUNCTION_WORDS);
      junkLines += junk[i] ? 1 : 0;
      repeated += table.get(i, Feature.REPEATED) > 1 ? 1 : 0;
      if (rule[i] > 0) {
        first = Math.min(first, i);
        last = i;
      }
    }
    double allWords = Math.max(1, words);
    double allProse = Math.max(1, proseWords);
    double wordsAbove = 0;
    double proseAbove = 0;
    int junkAbove = 0;
    for (int i = 0; i < n; i++) {
      double own = length[i] * prose[i];
      int ownJunk = junk[i] ? 1 : 0;
      table.set(i, Feature.PLACE, (double) i / n);
      table.set(i, Feature.WORDS_ABOVE, wordsAbove / allWords);
      table.set(i, Feature.PROSE_ABOVE, proseAbove / allProse);
      table.set(i, Feature.PROSE_BELOW, (proseWords - proseAbove - own) / allProse);
      table.set(i, Feature.JUNK_ABOVE, junkAbove);
      table.set(i, Feature.JUNK_BELOW, junkLines - junkAbove - ownJunk);
      table.set(i, Feature.FROM_FIRST_PROSE, first == n ? -FARTHEST : near(i - first));
      table.set(i, Feature.FROM_LAST_PROSE, last < 0 ? FARTHEST : near(i - last));
      table.set(i, Feature.PAGE_LINES, n);
      table.set(i, Feature.PAGE_WORDS, words);
      table.set(i, Feature.PAGE_PROSE, proseWords / allWords);
      table.set(i, Feature.PAGE_JUNK, (double) junkLines / n);
      table.set(i, Feature.PAGE_REPEATED, (double) repeated / n);
      table.set(i, Feature.PAGE_FUNCTION_WORDS, functionWords / allWords);
      wordsAbove += length[i];
      proseAbove += own;
      junkAbove += ownJunk;
    }
  }

  private static double near(int lines) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, lines));
  }

  /** The run of lines with the greatest sum of prose less costs, and each line's own best run. */
  private void runs() {
    double[] tight = new double[n];
    double[] loose = new double[n];
    for (int i = 0; i < n; i++) {
      tight[i] = Math.min(MOST_RUN_WORDS, length[i]) * prose[i] - (junk[i] ? 2 * COST : COST);
      loose[i] = Math.min(MOST_RUN_WORDS, length[i]) - LOOSE_COST;
    }
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    double sum = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      if (sum <= 0) {
        from = i;
        sum = 0;
      }
      sum += tight[i];
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i;
      }
    }
    double share = run(bestFrom, bestTo);
    int wordsFrom = 0;
    for (int i = 0; i < n; i++) {
      boolean inside = i >= bestFrom && i <= bestTo;
      table.set(i, Feature.INSIDE_RUN, inside ? 1 : 0);
      table.set(
          i, Feature.LINES_FROM_RUN, inside ? 0 : near(i < bestFrom ? i - bestFrom : i - bestTo));
      table.set(i, Feature.RUN_SHARE, share);
      wordsFrom = i > bestTo ? wordsFrom + length[i] : 0;
      table.set(i, Feature.WORDS_FROM_RUN, wordsFrom);
    }
    for (int i = bestFrom - 1, words = 0; i >= 0; i--) {
      words -= length[i];
      table.set(i, Feature.WORDS_FROM_RUN, words);
    }
    through(tight, Feature.LOCAL_RUN);
    through(loose, Feature.LOOSE_RUN);
  }

  /** The share of the page's prose in a run. */
  private double run(int from, int to) {
    double inside = 0;
    double all = 0;
    for (int i = 0; i < n; i++) {
      double words = length[i] * prose[i];
      all += words;
      inside += i >= from && i <= to ? words : 0;
    }
    return all == 0 ? 0 : inside / all;
  }

  /** By line: the best sum of a run that it belongs to, over the best of the page. */
  private void through(double[] scores, Feature feature) {
    double[] above = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      above[i] = sum;
      sum = Math.max(0, sum + scores[i]);
    }
    double best = 1;
    double[] whole = above;
    sum = 0;
    for (int i = n - 1; i >= 0; i--) {
      whole[i] += scores[i] + sum;
      best = Math.max(best, whole[i]);
      sum = Math.max(0, sum + scores[i]);
    }
    for (int i = 0; i < n; i++) {
      table.set(i, feature, Math.max(-1, whole[i] / best));
    }
  }

  /** Blocks are what stands between two blank lines. */
  private void blocks() {
    int from = 0;
    while (from < n) {
      int to = from + 1;
      int words = length[from];
      while (to < n && lines.get(to).before() != Break.BLANK) {
        words += length[to++];
      }
      for (int i = from; i < to; i++) {
        table.set(i, Feature.BLOCK_LINES, to - from);
        table.set(i, Feature.BLOCK_WORDS, (double) words / (to - from));
        table.set(i, Feature.BLOCK_PLACE, i - from);
      }
      from = to;
    }
  }

  private void neighbours() {
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.WORDS_1_ABOVE, words(i - 1));
      table.set(i, Feature.WORDS_2_ABOVE, words(i - 2));
      table.set(i, Feature.WORDS_1_BELOW, words(i + 1));
      table.set(i, Feature.WORDS_2_BELOW, words(i + 2));
      table.set(i, Feature.PROSE_1_ABOVE, at(prose, i - 1));
      table.set(i, Feature.PROSE_2_ABOVE, at(prose, i - 2));
      table.set(i, Feature.PROSE_1_BELOW, at(prose, i + 1));
      table.set(i, Feature.PROSE_2_BELOW, at(prose, i + 2));
      table.set(i, Feature.RULE_1_ABOVE, at(rule, i - 1));
      table.set(i, Feature.RULE_2_ABOVE, at(rule, i - 2));
      table.set(i, Feature.RULE_1_BELOW, at(rule, i + 1));
      table.set(i, Feature.RULE_2_BELOW, at(rule, i + 2));
      table.set(i, Feature.SENTENCE_1_ABOVE, own(i - 1, Feature.ENDS_SENTENCE));
      table.set(i, Feature.SENTENCE_1_BELOW, own(i + 1, Feature.ENDS_SENTENCE));
      table.set(i, Feature.COLON_1_ABOVE, own(i - 1, Feature.ENDS_COLON));
      table.set(i, Feature.ITEM_1_ABOVE, own(i - 1, Feature.STARTS_ITEM));
      table.set(i, Feature.ITEM_1_BELOW, own(i + 1, Feature.STARTS_ITEM));
    }
    int since = FARTHEST;
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.PAST_PROSE_ABOVE, since);
      since = prose[i] >= SURE ? 0 : Math.min(FARTHEST, since + 1);
    }
    since = FARTHEST;
    for (int i = n - 1; i >= 0; i--) {
      table.set(i, Feature.PAST_PROSE_BELOW, since);
      since = prose[i] >= SURE ? 0 : Math.min(FARTHEST, since + 1);
    }
  }

  private double words(int i) {
    return i < 0 || i >= n ? -1 : length[i];
  }

  private double at(double[] values, int i) {
    return i < 0 || i >= n ? -2 : values[i];
  }

  private double own(int i, Feature feature) {
    return i < 0 || i >= n ? -1 : table.get(i, feature);
  }

  private void windows() {
    double[] words = new double[n + 1];
    double[] proses = new double[n + 1];
    double[] junks = new double[n + 1];
    double[] cues = new double[n + 1];
    double[] repeated = new double[n + 1];
    double[] items = new double[n + 1];
    double[] sentences = new double[n + 1];
    for (int i = 0; i < n; i++) {
      words[i + 1] = words[i] + logWords[i];
      proses[i + 1] = proses[i] + prose[i];
      junks[i + 1] = junks[i] + Math.min(0, rule[i]);
      cues[i + 1] = cues[i] + table.get(i, Feature.CUE_SHARE);
      repeated[i + 1] = repeated[i] + (table.get(i, Feature.REPEATED) > 1 ? 1 : 0);
      items[i + 1] = items[i] + table.get(i, Feature.STARTS_ITEM);
      sentences[i + 1] = sentences[i] + table.get(i, Feature.ENDS_SENTENCE);
    }
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.WORDS_2, mean(words, i - 2, i + 2));
      table.set(i, Feature.WORDS_5, mean(words, i - 5, i + 5));
      table.set(i, Feature.WORDS_12, mean(words, i - 12, i + 12));
      table.set(i, Feature.PROSE_2, mean(proses, i - 2, i + 2));
      table.set(i, Feature.PROSE_5, mean(proses, i - 5, i + 5));
      table.set(i, Feature.PROSE_12, mean(proses, i - 12, i + 12));
      table.set(i, Feature.JUNK_2, -mean(junks, i - 2, i + 2));
      table.set(i, Feature.JUNK_5, -mean(junks, i - 5, i + 5));
      table.set(i, Feature.JUNK_12, -mean(junks, i - 12, i + 12));
      table.set(i, Feature.CUES_5, mean(cues, i - 5, i + 5));
      table.set(i, Feature.CUES_12, mean(cues, i - 12, i + 12));
      table.set(i, Feature.REPEATED_5, mean(repeated, i - 5, i + 5));
      table.set(i, Feature.REPEATED_12, mean(repeated, i - 12, i + 12));
      table.set(i, Feature.ITEMS_5, mean(items, i - 5, i + 5));
      table.set(i, Feature.SENTENCES_5, mean(sentences, i - 5, i + 5));
      table.set(i, Feature.SENTENCES_12, mean(sentences, i - 12, i + 12));
      table.set(i, Feature.PROSE_5_ABOVE, mean(proses, i - 5, i - 1));
      table.set(i, Feature.PROSE_5_BELOW, mean(proses, i + 1, i + 5));
      table.set(i, Feature.PROSE_12_ABOVE, mean(proses, i - 12, i - 1));
      table.set(i, Feature.PROSE_12_BELOW, mean(proses, i + 1, i + 12));
      table.set(i, Feature.WORDS_5_ABOVE, mean(words, i - 5, i - 1));
      table.set(i, Feature.WORDS_5_BELOW, mean(words, i + 1, i + 5));
    }
  }

  /** The mean over lines from first to last as far as they are on the page; 0 if none is. */
  private double mean(double[] sums, int first, int last) {
    int from = Math.max(0, first);
    int to = Math.min(n - 1, last);
    return to < from ? 0 : (sums[to + 1] - sums[from]) / (to - from + 1);
  }

  /** How regular the page is around a line: lists of headlines repeat their shape. */
  private void alike() {
    int[] counts = new int[1 << 11];
    for (int i = 0; i < Math.min(n, 12); i++) {
      counts[key[i]]++;
    }
    for (int i = 0; i < n; i++) {
      if (i + 12 < n) {
        counts[key[i + 12]]++;
      }
      if (i - 13 >= 0) {
        counts[key[i - 13]]--;
      }
      table.set(i, Feature.LIKE_12, counts[key[i]] - 1);
      table.set(i, Feature.LIKE_NEXT, lag(i, 1));
      table.set(i, Feature.LAG_2, lag(i, 2));
      table.set(i, Feature.LAG_3, lag(i, 3));
      table.set(i, Feature.LAG_4, lag(i, 4));
    }
  }

  private double lag(int i, int by) {
    double above = i - by >= 0 ? Math.abs(logWords[i] - logWords[i - by]) : 9;
    double below = i + by < n ? Math.abs(logWords[i] - logWords[i + by]) : 9;
    return Math.min(above, below);
  }

  /** Lines since the last stripped line of each kind above, and until the next below. */
  private void distances() {
    int kinds = Category.TEMPLATE.ordinal();
    int[] last = new int[kinds];
    int[] next = new int[kinds];
    Arrays.fill(last, -1000);
    Arrays.fill(next, 1_000_000_000);
    int since = Feature.SINCE_SHARE.ordinal();
    int until = Feature.UNTIL_SHARE.ordinal();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < kinds; k++) {
        table.set(i, since + k, Math.min(FARTHEST, i - last[k]));
      }
      if (kind[i] >= 0 && kind[i] < kinds) {
        last[kind[i]] = i;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = 0; k < kinds; k++) {
        table.set(i, until + k, Math.min(FARTHEST, next[k] - i));
      }
      if (kind[i] >= 0 && kind[i] < kinds) {
        next[kind[i]] = i;
      }
    }
  }
}
