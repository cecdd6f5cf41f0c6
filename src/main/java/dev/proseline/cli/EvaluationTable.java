package dev.proseline.cli;

import dev.proseline.evaluation.Evaluation;
import dev.proseline.evaluation.Evaluation.Group;
import dev.proseline.evaluation.PageScore;
import dev.proseline.evaluation.Tally;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as tables, for people to read. */
final class EvaluationTable implements EvaluationWriter {

  /** Wide enough for every category and for the usual kinds of pages. */
  private static final int NAME = 14;

  private final Writer out;
  private final int worst;

  EvaluationTable(Writer out, int worst) {
    this.out = out;
    this.worst = worst;
  }

  @Override
  public void write(Evaluation evaluation) throws IOException {
    out.write("==> " + evaluation.folder() + " <==\n");
    if (!evaluation.pages().isEmpty()) {
      figures(evaluation);
    }
    if (evaluation.failed() > 0) {
      out.write("failed pages, in no figure: " + evaluation.failed() + "\n\n");
    }
  }

  private void figures(Evaluation evaluation) throws IOException {
    out.write(name("words") + "   pages  precision  recall      F1\n");
    group("all pages", evaluation.all());
    groups("by type", evaluation.byType());
    groups("by language", evaluation.byLanguage());
    categories(evaluation.byCategory());
    worst(evaluation.worst(worst));
    out.write("\n");
  }

  private void groups(String title, Map<String, Group> groups) throws IOException {
    if (!groups.isEmpty()) {
      out.write("\n" + title + "\n");
    }
    for (Map.Entry<String, Group> each : groups.entrySet()) {
      group(each.getKey(), each.getValue());
    }
  }

  private void group(String name, Group group) throws IOException {
    out.write(name(name) + String.format(Locale.ROOT, "%8d", group.pages()));
    figures(group.words().precision(), group.words().recall(), group.words().f1());
  }

  private void categories(Map<Category, Tally> tallies) throws IOException {
    if (!tallies.isEmpty()) {
      out.write("\n" + name("characters") + "   truth   found  precision  recall      F1\n");
    }
    for (Map.Entry<Category, Tally> each : tallies.entrySet()) {
      Tally tally = each.getValue();
      out.write(name(each.getKey().name()));
      out.write(String.format(Locale.ROOT, "%8d%8d", tally.expected(), tally.found()));
      figures(tally.precision(), tally.recall(), tally.f1());
    }
  }

  private void figures(double precision, double recall, double f1) throws IOException {
    out.write(String.format(Locale.ROOT, "     %.4f  %.4f  %.4f\n", precision, recall, f1));
  }

  private void worst(List<PageScore> pages) throws IOException {
    if (!pages.isEmpty()) {
      out.write("\nworst pages by F1\n");
    }
    for (PageScore page : pages) {
      out.write(String.format(Locale.ROOT, "%.4f  %s\n", page.words().f1(), page.page()));
    }
  }

  private static String name(String name) {
    return String.format(Locale.ROOT, "%-" + NAME + "s", name);
  }
}
