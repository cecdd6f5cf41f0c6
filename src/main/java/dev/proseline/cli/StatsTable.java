package dev.proseline.cli;

import dev.proseline.report.Count;
import dev.proseline.report.FrequentCuts.Frequent;
import dev.proseline.report.Summary;
import dev.proseline.report.Summary.Flagged;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures over many pages as tables, for people to read. */
final class StatsTable {

  private final Writer out;
  private final int most;

  StatsTable(Writer out, int most) {
    this.out = out;
    this.most = most;
  }

  void write(Summary summary, long failures) throws IOException {
    Count all = summary.all();
    print("pages %d, words %d, kept %.1f %%", all.times(), all.words(), 100 * all.keptShare());
    print(", fragments %d, to look at %d\n", summary.fragments(), summary.flags());
    if (failures > 0) {
      print("lines and files that failed, in no figure: %d\n", failures);
    }
    categories(summary);
    rules(summary);
    sites(summary);
    frequent(summary);
    flagged(summary);
  }

  private void categories(Summary summary) throws IOException {
    print("\n%-28s%10s%12s%14s\n", "category", "fragments", "words", "of all words");
    for (Map.Entry<Category, Count> each : summary.categories().entrySet()) {
      stripped(each.getKey().name(), each.getValue(), summary.all());
    }
  }

  private void rules(Summary summary) throws IOException {
    print("\n%-28s%10s%12s%14s\n", "rule", "fragments", "words", "of all words");
    for (Map.Entry<String, Count> each : summary.rules().top(most)) {
      stripped(each.getKey(), each.getValue(), summary.all());
    }
  }

  private void stripped(String name, Count count, Count all) throws IOException {
    double share = 100.0 * count.stripped() / Math.max(1, all.words());
    print("%-28s%10d%12d%12.1f %%\n", plain(name), count.times(), count.stripped(), share);
  }

  private void sites(Summary summary) throws IOException {
    print("\n%-28s%10s%12s%14s\n", "site", "pages", "words", "kept");
    for (Map.Entry<String, Count> each : summary.sites().top(most)) {
      Count count = each.getValue();
      double kept = 100 * count.keptShare();
      print("%-28s%10d%12d%12.1f %%\n", plain(each.getKey()), count.times(), count.words(), kept);
    }
  }

  private void frequent(Summary summary) throws IOException {
    List<Frequent> rows = summary.frequent().top(most);
    if (rows.isEmpty()) {
      return;
    }
    long error = summary.frequent().error();
    print("\nmost frequent fragments%s\n", error == 0 ? "" : ", each up to " + error + " too low");
    for (Frequent each : rows) {
      String text = plain(each.fragment().text());
      print("%8d  %-14s%s\n", each.times(), each.fragment().category(), text);
    }
  }

  private void flagged(Summary summary) throws IOException {
    if (summary.flags() > 0) {
      print("\npages to look at: words kept and stripped\n");
    }
    for (Flagged each : summary.flagged(most)) {
      print("%8d%8d  %s\n", each.kept(), each.stripped(), plain(each.source()));
    }
  }

  private void print(String format, Object... values) throws IOException {
    out.write(String.format(Locale.ROOT, format, values));
  }

  /** A terminal obeys control characters; what comes from a page is not to command it. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "\uFFFD");
  }
}
