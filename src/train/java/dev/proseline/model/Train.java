package dev.proseline.model;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.html.HtmlReader;
import dev.proseline.lexicon.Languages;
import dev.proseline.lexicon.Lexicon;
import dev.proseline.page.PageKind;
import dev.proseline.rule.Category;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the line models and cross-validates the whole pipeline over sites.
 *
 * <p>Arguments: the folder of the corpora; the file of the model; the file of the report; the folder
 * for predictions, one JSON object a page, made by the model that did not see the page's site; the
 * file of the sample for the test of equality; optionally the folds to predict, as digits, and which
 * of {@code text,markup} to train.
 */
final class Train {

  static final int FOLDS = 5;

  /** What every line is asked, and what is asked where the answer is not sure. */
  private record Sizes(LightGbm.Size quick, LightGbm.Size careful) {}

  /** Plain text is read fast, so its trees are few; a page with markup has been parsed, which takes longer. */
  private static final Sizes FOR_TEXT =
      new Sizes(new LightGbm.Size(75, 5, 0.18), new LightGbm.Size(200, 5, 0.08));

  private static final Sizes FOR_MARKUP =
      new Sizes(new LightGbm.Size(100, 6, 0.1), new LightGbm.Size(300, 6, 0.05));

  /** What articles have of their own; few pages, so the trees are not deep. */
  private static final LightGbm.Size FOR_ARTICLES = new LightGbm.Size(200, 4, 0.1);

  private static final int KIND_ROUNDS = 16;

  private final Corpora corpora;
  private final Path predictions;
  private final Lexicon lexicon = Lexicon.of(Languages.all());
  private final Lexicon nothing = Lexicon.of(List.of());

  /** By width of a row: what was trained last, the quick trees, the careful ones, those for articles. */
  private final Map<Integer, List<LightGbm.Trained>> samples = new TreeMap<>();

  private Train(Corpora corpora, Path predictions) {
    this.corpora = corpora;
    this.predictions = predictions;
  }

  public static void main(String[] args) throws Exception {
    Train train = new Train(new Corpora(Path.of(args[0])), Path.of(args[3]));
    String folds = args.length > 5 ? args[5] : "01234";
    String inputs = args.length > 6 ? args[6] : "text,markup";
    Files.createDirectories(train.predictions);
    if (folds.length() == FOLDS && inputs.contains(",")) {
      for (Path old : Corpora.files(train.predictions)) {
        Files.delete(old);
      }
    }
    Models text = inputs.contains("text") ? train.all(train.texts(), folds, Feature.TEXT) : null;
    Models markup =
        inputs.contains("markup") ? train.all(train.undoubted(train.webPages()), folds, Feature.ALL) : null;
    Path model = Path.of(args[1]);
    if (text != null && markup != null) {
      write(model, text, markup);
      train.writeSample(Path.of(args[4]));
    }
    Files.writeString(
        Path.of(args[2]), Report.of(Predictions.read(train.predictions, train.judged())));
    log(Files.readString(Path.of(args[2])));
  }

  /** All pages that the report speaks of. */
  private List<TrainingPage> judged() throws IOException {
    List<TrainingPage> pages = new ArrayList<>(corpora.wcxb(false));
    List<TrainingPage> web = corpora.wcxb(true);
    pages.addAll(web);
    pages.addAll(markdown(web));
    pages.addAll(corpora.lines());
    pages.addAll(corpora.residue());
    for (TrainingPage page : corpora.segments()) {
      pages.add(page);
      pages.add(asText(page));
    }
    return pages;
  }

  private static void write(Path file, Models text, Models markup) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      text.write(out);
      markup.write(out);
    }
  }

  /** Rows with the trainer's scores: of text, then of web pages. */
  private void writeSample(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (LightGbm.Trained trained : samples.values().stream().flatMap(List::stream).toList()) {
        out.writeShort(LightGbm.SAMPLE);
        out.writeShort(trained.columns());
        for (float value : trained.rows()) {
          out.writeFloat(value);
        }
        for (double score : trained.scores()) {
          out.writeDouble(score);
        }
      }
    }
  }

  /** Cross-validates, then trains on all. */
  private Models all(List<Prepared> pages, String folds, int columns)
      throws IOException, LGBMException {
    for (char c : folds.toCharArray()) {
      int fold = c - '0';
      Models models = models(pages, fold, columns);
      for (PageKind kind : PageKind.values()) {
        LineModel model = new LineModel(models, models, kind);
        predict(pages, fold, Proseline.builder().model(model).build(), kind);
      }
      log("fold " + fold);
    }
    return models(pages, -1, columns);
  }

  private List<Prepared> texts() throws IOException {
    List<Prepared> pages = new ArrayList<>();
    Map<String, Map<String, Category>> kinds = new HashMap<>();
    List<TrainingPage> web = corpora.wcxb(true);
    for (TrainingPage page : web) {
      kinds.put(page.id(), Prepared.kinds(page, lexicon));
    }
    for (TrainingPage page : markdown(web)) {
      pages.add(Prepared.of(page, lexicon, 0.5).named(kinds.get(page.id())));
    }
    for (TrainingPage page : corpora.wcxb(false)) {
      pages.add(Prepared.of(page, lexicon, 1).named(kinds.get(page.id())));
      if (Prepared.checksum(page.id()) % 4 == 0) {
        pages.add(Prepared.of(page, nothing, 0.5));
      }
    }
    for (TrainingPage page : corpora.lines()) {
      pages.add(Prepared.of(page, lexicon, 6));
      pages.add(Prepared.of(page, nothing, 1.5));
    }
    for (TrainingPage page : Corpora.samples()) {
      pages.add(Prepared.of(page, lexicon, 12));
    }
    for (TrainingPage page : corpora.residue()) {
      boolean half = Prepared.checksum(page.corpus() + page.id()) % 2 == 0;
      pages.add(Prepared.of(page, lexicon, half ? 0.3 : 0));
    }
    for (TrainingPage page : corpora.segments()) {
      pages.add(Prepared.of(asText(page), lexicon, 0.7).named(Prepared.kinds(page, lexicon)));
    }
    log(pages.size() + " texts prepared");
    return pages;
  }

  private List<Prepared> webPages() throws IOException {
    List<Prepared> pages = new ArrayList<>();
    corpora.lines();
    for (TrainingPage page : corpora.wcxb(true)) {
      pages.add(labelled(page, 1, false));
    }
    for (TrainingPage page : corpora.segments()) {
      pages.add(labelled(page, 1, true));
    }
    for (TrainingPage page : corpora.webSamples()) {
      pages.add(labelled(page, 7, true));
    }
    log(pages.size() + " web pages prepared");
    return pages;
  }

  /** For text it costs prose: lines that labels by hand call prose. */
  private List<Prepared> undoubted(List<Prepared> pages) throws LGBMException {
    return new Doubts(FOLDS, Feature.ALL).weighed(pages);
  }

  private Prepared labelled(TrainingPage page, double share, boolean alsoContent) {
    Prepared prepared = Prepared.of(page, lexicon, share);
    corpora.labelled(page.origin()).ifPresent(text -> prepared.adopt(text, alsoContent));
    return prepared;
  }

  /** Half of the pages. */
  private static List<TrainingPage> markdown(List<TrainingPage> web) {
    return web.stream()
        .filter(page -> Prepared.checksum(page.id()) % 2 == 1)
        .map(MarkdownPage::of)
        .toList();
  }

  /** The same page without its markup: paragraphs with blank lines between. */
  private static TrainingPage asText(TrainingPage page) {
    return page.as(page.corpus() + "/text", HtmlReader.read(page.source(), "", false).text());
  }

  private void predict(List<Prepared> pages, int fold, Proseline proseline, PageKind kind)
      throws IOException {
    Set<String> done = new HashSet<>();
    for (Prepared prepared : pages) {
      TrainingPage page = prepared.page();
      boolean wanted = kind == PageKind.ANYTHING || page.corpus().startsWith("wcxb-dev");
      if (prepared.fold(FOLDS) == fold
          && wanted
          && !page.corpus().equals("samples")
          && done.add(page.corpus() + "/" + page.id())) {
        Cleaned cleaned =
            page.html() ? proseline.cleanHtml(page.source(), "") : proseline.clean(page.source());
        Outcome outcome = new Outcome(page, cleaned.text(), cleaned.stripped());
        Predictions.append(predictions, outcome, kind);
      }
    }
  }

  private Models models(List<Prepared> pages, int without, int columns) throws LGBMException {
    Table content = new Table(columns);
    Table articles = new Table(columns);
    Table kinds = new Table(columns);
    for (Prepared page : pages) {
      if (page.fold(FOLDS) != without && page.isUsable()) {
        page.addContent(content);
        if (page.page().kind().equals("article")) {
          page.addContent(articles);
        }
        page.addKinds(kinds);
      }
    }
    kinds.balance();
    log(content.rows() + " lines, " + kinds.rows() + " of known kind");
    Sizes sizes = columns == Feature.TEXT ? FOR_TEXT : FOR_MARKUP;
    LightGbm.Trained quick = LightGbm.binary(content, sizes.quick());
    LightGbm.Trained careful = LightGbm.binary(content, sizes.careful(), scores(quick.trees(), content));
    LightGbm.Trained article =
        LightGbm.binary(articles, FOR_ARTICLES, scores(quick.trees(), careful.trees(), articles));
    LightGbm.Trained namer = LightGbm.classes(kinds, Models.KINDS.size(), KIND_ROUNDS);
    samples.put(columns, List.of(quick, careful, article));
    return new Models(quick.trees(), careful.trees(), article.trees(), namer.trees(), medians(content));
  }

  private static double[] scores(TreeEnsemble trees, Table table) {
    float[] values = table.values();
    double[] scores = new double[table.rows()];
    double[] score = new double[1];
    for (int i = 0; i < scores.length; i++) {
      trees.score(values, i * table.columns(), score);
      scores[i] = score[0];
    }
    return scores;
  }

  /** The scores of both steps, the second where the first is not sure; all quick trees are asked. */
  private static double[] scores(TreeEnsemble quick, TreeEnsemble careful, Table table) {
    double[] scores = scores(quick, table);
    double[] more = scores(careful, table);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += Math.abs(scores[i]) < Models.SURE ? more[i] : 0;
    }
    return scores;
  }

  private static float[] medians(Table table) {
    float[] values = table.values();
    float[] medians = new float[table.columns()];
    float[] column = new float[table.rows()];
    for (int c = 0; c < medians.length; c++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = values[i * medians.length + c];
      }
      Arrays.sort(column);
      medians[c] = column[column.length / 2];
    }
    return medians;
  }

  private static void log(String message) {
    System.out.println(message);
  }
}
