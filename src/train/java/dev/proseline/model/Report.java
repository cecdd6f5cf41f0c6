package dev.proseline.model;

import dev.proseline.page.PageKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The figures as a readable page. */
final class Report {

  private final StringBuilder out = new StringBuilder();
  private final Map<PageKind, List<Outcome>> outcomes;

  private Report(Map<PageKind, List<Outcome>> outcomes) {
    this.outcomes = outcomes;
  }

  static String of(Map<PageKind, List<Outcome>> outcomes) {
    return new Report(outcomes).write();
  }

  private String write() {
    row("# Figures of the line model");
    row("");
    row("Rules, phrases and model together, by cross-validation over sites in " + Train.FOLDS + " folds: every page was");
    row("cleaned with a model that saw no page of its site. Remade by the command in the model card.");
    content("WCXB pages as text: word F1, mean a page", "wcxb-dev", false);
    content("WCXB pages as HTML: word F1, mean a page", "wcxb-dev", true);
    content("Half of the WCXB pages as Markdown: word F1, mean a page", MarkdownPage.CORPUS, false);
    lines();
    residue();
    segments("Segments of trafilatura's evaluation, HTML", "segments-dev");
    segments("The same pages without markup", "segments-dev/text");
    return out.toString();
  }

  private void row(String text) {
    out.append(text).append('\n');
  }

  private void heading(String text, String columns) {
    row("");
    row("## " + text);
    row("");
    row(columns);
    row(columns.replaceAll("[^|]+", "---"));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private List<Outcome> pages(PageKind kind, Predicate<TrainingPage> wanted) {
    return outcomes.get(kind).stream().filter(o -> wanted.test(o.page())).toList();
  }

  private void content(String title, String corpus, boolean html) {
    Predicate<TrainingPage> mine = p -> p.corpus().equals(corpus) && p.html() == html;
    List<Outcome> all = pages(PageKind.ANYTHING, mine);
    if (all.isEmpty()) {
      return;
    }
    heading(title, "| pages | number | precision | recall | F1 | F1, article expected |");
    content("all", mine);
    TreeSet<String> kinds = new TreeSet<>();
    all.forEach(o -> kinds.add(o.page().kind()));
    kinds.forEach(kind -> content(kind, mine.and(p -> p.kind().equals(kind))));
  }

  private void content(String name, Predicate<TrainingPage> wanted) {
    List<Outcome> pages = pages(PageKind.ANYTHING, wanted);
    Measures.Rates rates = Measures.content(pages);
    Measures.Rates article = Measures.content(pages(PageKind.ARTICLE, wanted));
    cells(
        name,
        String.valueOf(pages.size()),
        figure(rates.precision()),
        figure(rates.recall()),
        figure(rates.f1()),
        figure(article.f1()));
  }

  private void cells(String... cells) {
    row("| " + String.join(" | ", cells) + " |");
  }

  private void lines() {
    List<Outcome> pages = pages(PageKind.ANYTHING, p -> p.corpus().equals("lines-dev"));
    if (pages.isEmpty()) {
      return;
    }
    Measures.LineFigures figures = Measures.lines(pages);
    heading("Lines labelled by hand", "| figure | value |");
    cells("line precision", figure(figures.rates().precision()));
    cells("line recall", figure(figures.rates().recall()));
    cells("line F1", figure(figures.rates().f1()));
    cells("characters of prose lost", figure(figures.proseLost()));
    cells("kinds, macro F1", figure(figures.macroF1()));
    figures.kinds().forEach((kind, f1) -> cells(kind.name(), figure(f1)));
  }

  private void residue() {
    TreeSet<String> extractors = new TreeSet<>();
    outcomes.get(PageKind.ANYTHING).stream()
        .map(o -> o.page().corpus())
        .filter(c -> c.startsWith("residue"))
        .forEach(extractors::add);
    if (extractors.isEmpty()) {
      return;
    }
    heading("What other extractors left", "| extractor | pages | gain in F1 | recall lost |");
    for (String extractor : extractors) {
      List<Outcome> pages = pages(PageKind.ANYTHING, p -> p.corpus().equals(extractor));
      double[] gain = Measures.gain(pages);
      cells(
          extractor.substring(extractor.indexOf('/') + 1),
          String.valueOf(pages.size()),
          figure(gain[0]),
          figure(gain[1]));
    }
  }

  private void segments(String title, String corpus) {
    List<Outcome> all = pages(PageKind.ANYTHING, p -> p.corpus().equals(corpus));
    if (all.isEmpty()) {
      return;
    }
    heading(title, "| pages | number | precision | recall | F |");
    segments("all", all);
    for (String language : List.of("en", "de", "es", "fr", "pl")) {
      segments(
          language, all.stream().filter(o -> o.page().language().equals(language)).toList());
    }
  }

  private void segments(String name, List<Outcome> pages) {
    Measures.Rates rates = Measures.segments(pages);
    cells(
        name,
        String.valueOf(pages.size()),
        figure(rates.precision()),
        figure(rates.recall()),
        figure(rates.f1()));
  }
}
