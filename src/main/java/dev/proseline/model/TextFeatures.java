package dev.proseline.model;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the columns that need no markup: here those of the line itself and of what the rules say
 * of it. The state of one page.
 */
final class TextFeatures {

  private final Evidence evidence;
  private final List<Verdict> settled;
  private final List<Verdict> revised;
  private final List<Line> lines;
  private final Outline outline;
  private final FeatureTable table;

  private TextFeatures(
      Evidence evidence,
      List<Verdict> settled,
      List<Verdict> revised,
      Outline outline,
      FeatureTable table) {
    this.evidence = evidence;
    this.settled = settled;
    this.revised = revised;
    this.lines = evidence.page().lines();
    this.outline = outline;
    this.table = table;
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
    List<Line> lines = evidence.page().lines();
    FeatureTable table = new FeatureTable(lines.size(), columns);
    if (!lines.isEmpty()) {
      Outline outline = Outline.of(evidence, revised);
      new TextFeatures(evidence, settled, revised, outline, table).fill();
      PlaceFeatures.fill(outline, lines, table);
      SurroundingFeatures.fill(outline, table);
      CohesionFeatures.fill(evidence.page(), table);
      OrderFeatures.fill(outline, lines, table);
      RhythmFeatures.fill(outline, table);
    }
    return table;
  }

  private void fill() {
    for (int i = 0; i < lines.size(); i++) {
      own(i);
      rules(i);
    }
    earlier();
  }

  private void own(int i) {
    Line line = lines.get(i);
    Shape shape = line.shape();
    int words = shape.length();
    double per = 1.0 / Math.max(1, shape.words());
    double solid = 1.0 / Math.max(1, shape.solid());
    int counted = Math.max(1, evidence.words(line));
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
    table.set(i, Feature.FUNCTION_WORDS, Outline.functionWords(evidence, line));
    table.set(i, Feature.DATE_WORDS, (double) evidence.dateWords(line) / counted);
    table.set(i, Feature.REPEATED, Math.min(9, evidence.repetitions(line)));
    table.set(i, Feature.PROSE_LIKE, outline.prose()[i]);
    cues(i, line, counted);
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
    table.set(i, Feature.RULE, Outline.signed(settled.get(i)));
    table.set(i, Feature.RULE_KIND, Outline.ordinal(settled.get(i)));
    table.set(i, Feature.PASS, Outline.signed(revised.get(i)));
    table.set(i, Feature.PASS_KIND, Outline.ordinal(revised.get(i)));
  }

  /** How many lines above say the same, of the lines that stand on the page several times. */
  private void earlier() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (table.get(i, Feature.REPEATED) > 1) {
        table.set(i, Feature.EARLIER, seen.merge(lines.get(i).text(), 1, Integer::sum) - 1);
      }
    }
  }
}
