package dev.proseline.model;

import dev.proseline.context.Judgement;
import dev.proseline.context.Settlement;
import dev.proseline.heuristic.StandardClassifiers;
import dev.proseline.html.HtmlReader;
import dev.proseline.lexicon.Lexicon;
import dev.proseline.lexicon.Scan;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.rule.Category;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import dev.proseline.segment.Segmenter;
import dev.proseline.text.TextReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A page as the trainer needs it.
 *
 * @param page where it comes from
 * @param table its features
 * @param labels what its lines are
 * @param lengths the words of its lines
 * @param share how much the whole page counts
 * @param texts the lines as they read without marks of Markdown
 */
record Prepared(TrainingPage page, FeatureTable table, Labels labels, int[] lengths, double share, List<String> texts) {

  /** From here on a vote of the rules tells the kind of a line. */
  private static final double SURE_KIND = 0.75;

  private static final int MOST_LINES_OF_RULES = 40;

  private static final int MOST_LINES = 150;
  private static final int MOST_WORDS = 100;

  /** A truth of which less was found on the page says nothing of the page. */
  private static final double LEAST_RECALL = 0.75;

  static Prepared of(TrainingPage page, Lexicon lexicon, double share) {
    Page read =
        page.html() ? HtmlReader.read(page.source(), "", false) : TextReader.read(page.source());
    Scan scan = Segmenter.divide(lexicon, lexicon.scan(read));
    FeatureTable table = table(scan);
    List<Line> lines = scan.page().lines();
    int[] lengths = lines.stream().map(Line::shape).mapToInt(s -> s.length()).toArray();
    List<String> texts = lines.stream().map(line -> MarkdownPage.plain(page, line.text())).toList();
    return new Prepared(page, table, Labels.of(scan.page(), texts, page.truth()), lengths, share, texts);
  }

  /** What a model is shown while the page is judged. */
  private static FeatureTable table(Scan scan) {
    List<FeatureTable> shown = new ArrayList<>();
    PageClassifier reader =
        (evidence, settled, revised) -> {
          shown.add(LineModel.features(evidence, settled, revised));
          return PageClassifier.none().judge(evidence, settled, revised);
        };
    Settlement.judge(scan, StandardClassifiers.all(), reader, (line, verdict) -> {});
    return shown.get(0);
  }

  /** What the rules' own votes say of the boilerplate of a page with markup, by the line's text. */
  static Map<String, Category> kinds(TrainingPage page, Lexicon lexicon) {
    Scan scan = Segmenter.divide(lexicon, lexicon.scan(HtmlReader.read(page.source(), "", false)));
    Map<String, Category> kinds = new HashMap<>();
    Set<String> doubtful = new HashSet<>();
    Judgement judgement =
        Settlement.judge(scan, StandardClassifiers.all(), PageClassifier.none(), (line, verdict) -> {});
    for (Line line : scan.page().lines()) {
      Verdict verdict = judgement.settled().get(line.index());
      if (verdict.isStrip() && verdict.vote().confidence() >= SURE_KIND) {
        String text = Labels.normal(line.text());
        Category kind = verdict.category().orElseThrow();
        if (kinds.merge(text, kind, (a, b) -> a) != kind) {
          doubtful.add(text);
        }
      }
    }
    kinds.keySet().removeAll(doubtful);
    return kinds;
  }

  /** The same page, the kinds of its boilerplate as the rules see them with its markup. */
  Prepared named(Map<String, Category> kinds) {
    labels.name(texts, kinds);
    return this;
  }

  /** Takes over labels of the same page as text. */
  void adopt(TrainingPage text, boolean alsoContent) {
    List<String> rows = List.of(text.source().split("\n", -1));
    List<String> names = ((Truth.Lines) text.truth()).labels();
    int size = Math.min(rows.size(), names.size());
    labels.adopt(texts, rows.subList(0, size), names.subList(0, size), alsoContent);
  }

  /** The same page, but counting for a part of what it counted. */
  Prepared counting(double part) {
    return new Prepared(page, table, labels, lengths, share * part, texts);
  }

  boolean isUsable() {
    return lengths.length > 0 && labels.recall >= LEAST_RECALL;
  }

  /** Adds the lines, weighted by words, so that each page counts as much as its share. */
  void addContent(Table into) {
    double sum = 0;
    for (int i = 0; i < lengths.length; i++) {
      sum += weight(i);
    }
    if (sum * share == 0) {
      return;
    }
    Random random = new Random(checksum(page.corpus() + "/" + page.id()));
    double sampled = Math.min(1, (double) MOST_LINES / lengths.length);
    for (int i = 0; i < lengths.length; i++) {
      if (random.nextDouble() < sampled && weight(i) > 0) {
        double weight = 100 * share * weight(i) / sum / sampled;
        into.add(table.values(), i * table.columns(), labels.content[i] > 0.5 ? 1 : 0, weight);
      }
    }
  }

  /** How much a line counts within its page. */
  double weight(int i) {
    return labels.weight[i] * (Math.min(MOST_WORDS, lengths[i]) + 0.3);
  }

  /** Adds the stripped lines whose kind is known; of those that only the rules know, some. */
  void addKinds(Table into) {
    Random random = new Random(checksum(page.id()));
    double sampled = (double) MOST_LINES_OF_RULES / lengths.length;
    for (int i = 0; i < lengths.length; i++) {
      boolean chosen = labels.kindWeight[i] == 1 || random.nextDouble() < sampled;
      if (chosen && labels.kind[i] >= 0 && labels.kind[i] < Models.KINDS.size()) {
        into.add(table.values(), i * table.columns(), labels.kind[i], labels.kindWeight[i]);
      }
    }
  }

  static long checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return crc.getValue();
  }

  int fold(int folds) {
    return (int) (checksum(page.site()) % folds);
  }
}
