package dev.proseline.site;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.Stripped;
import dev.proseline.rule.PageClassifier;
import dev.proseline.site.InventedSite.Row;
import dev.proseline.site.InventedSite.SitePage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Learns the templates of invented sites from some pages and cleans the others, as plain text and
 * without phrases. Run {@link #main} for the whole table.
 */
final class SiteTrial {

  private static final Proseline WITHOUT_PHRASES =
      Proseline.builder().languages().model(PageClassifier.none()).build();

  /** Characters other than white space. */
  private long junk;

  private long junkCut;
  private long prose;
  private long proseLost;
  private final List<String> lost = new ArrayList<>();
  private final Map<String, long[]> left = new HashMap<>();

  /** Sites, pages, pages to learn from (0: no template). */
  static SiteTrial of(int sites, int pages, int learned) {
    SiteTrial trial = new SiteTrial();
    for (int i = 0; i < sites; i++) {
      trial.run(new InventedSite(i, 20_261_122, pages).pages(), learned);
    }
    return trial;
  }

  private void run(List<SitePage> pages, int learned) {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    pages.subList(0, learned).forEach(page -> learner.addText(page.text()));
    Proseline proseline = WITHOUT_PHRASES.with(learner.template());
    Set<String> repeated = repeated(pages);
    for (SitePage page : pages.subList(Math.max(learned, 2), pages.size())) {
      count(page, proseline.clean(page.text()), repeated);
    }
  }

  private static Set<String> repeated(List<SitePage> pages) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (SitePage page : pages) {
      Set<String> here = new HashSet<>();
      page.rows().stream().filter(Row::isJunk).forEach(row -> here.add(row.furniture()));
      here.stream().filter(name -> !once.add(name)).forEach(again::add);
    }
    return again;
  }

  private void count(SitePage page, Cleaned cleaned, Set<String> repeated) {
    boolean[] stripped = new boolean[page.text().length()];
    for (Stripped fragment : cleaned.stripped()) {
      Arrays.fill(stripped, fragment.span().start(), fragment.span().end(), true);
    }
    int at = 0;
    for (Row row : page.rows()) {
      int solid = 0;
      int cut = 0;
      for (int i = at; i < at + row.text().length(); i++) {
        boolean blank = Character.isWhitespace(page.text().charAt(i));
        solid += blank ? 0 : 1;
        cut += !blank && stripped[i] ? 1 : 0;
      }
      add(page, cleaned, row, solid, cut, repeated);
      at += row.text().length() + 1;
    }
  }

  private void add(
      SitePage page, Cleaned cleaned, Row row, int solid, int cut, Set<String> repeated) {
    if (!row.isJunk()) {
      prose += solid;
      proseLost += cut;
      if (cut > 0) {
        lost.add(
            page.article()
                + " "
                + row.text()
                + " "
                + cleaned.stripped().stream()
                    .filter(f -> row.text().contains(f.text()))
                    .map(f -> f.rule() + ": " + f.because())
                    .findFirst()
                    .orElse("?"));
      }
    } else if (repeated.contains(row.furniture())) {
      junk += solid;
      junkCut += cut;
      left.computeIfAbsent(row.furniture().replaceAll("\\d", ""), k -> new long[1])[0] +=
          solid - cut;
    }
  }

  double junkCut() {
    return (double) junkCut / junk;
  }

  double proseLost() {
    return (double) proseLost / prose;
  }

  /** What the template took of the prose. */
  List<String> lostToTheTemplate() {
    return lost.stream().filter(line -> line.contains("site-template")).toList();
  }

  public static void main(String[] arguments) {
    int sites = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
    for (int learned : new int[] {0, 2, 5, 10, 30}) {
      SiteTrial trial = of(sites, 60, learned);
      System.out.printf(
          Locale.ROOT,
          "k=%d junk cut %.4f prose lost %.5f%n",
          learned,
          trial.junkCut(),
          trial.proseLost());
      if (arguments.length > 1) {
        trial.left.forEach((k, v) -> System.out.println("   " + k + " " + v[0] + "/" + trial.junk));
        trial.lost.stream().limit(15).forEach(l -> System.out.println("   LOST " + l));
      }
    }
  }
}
