package dev.proseline.model;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Metadata;
import dev.proseline.page.Page;
import dev.proseline.page.Region;
import dev.proseline.page.Role;
import dev.proseline.rule.Category;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Computes the columns for markup, behind those for text. The state of one page. */
final class MarkupFeatures {

  private static final Map<String, Integer> TAGS =
      Map.ofEntries(
          Map.entry("p", 0),
          Map.entry("blockquote", 1),
          Map.entry("pre", 2),
          Map.entry("h1", 3),
          Map.entry("h2", 4),
          Map.entry("h3", 5),
          Map.entry("h4", 6),
          Map.entry("h5", 7),
          Map.entry("h6", 7),
          Map.entry("td", 8),
          Map.entry("tr", 8),
          Map.entry("dd", 9),
          Map.entry("dt", 9),
          Map.entry("section", 10),
          Map.entry("article", 10),
          Map.entry("div", 11),
          Map.entry("figcaption", 12),
          Map.entry("li", 13),
          Map.entry("header", 14),
          Map.entry("footer", 15),
          Map.entry("aside", 15),
          Map.entry("nav", 16));

  private static final int OTHER_TAG = 12;

  /** In the names of types: the first list of which one is found tells the type. */
  private static final List<List<String>> TYPE_WORDS =
      List.of(
          List.of("forum", "qapage", "question"),
          List.of("article", "posting", "report", "recipe"),
          List.of("product", "offer"),
          List.of("list", "collection", "search"),
          List.of("web", "organization"));

  private static final int FARTHEST_ABOVE = 200;
  private static final int FARTHEST_BELOW = 400;
  private static final int FARTHEST_HEADING = 60;

  private final List<Line> lines;
  private final FeatureTable table;
  private final int n;
  private final int type;
  private final double[] linked;
  private final double[] inside;
  private final double[] boilerplate;

  private MarkupFeatures(Page page, FeatureTable table) {
    this.lines = page.lines();
    this.type = type(page.metadata().type().map(Metadata.Stated::value).orElse(""));
    this.table = table;
    this.n = lines.size();
    this.linked = new double[n + 1];
    this.inside = new double[n + 1];
    this.boilerplate = new double[n + 1];
  }

  /** Fills the columns for markup; those for text must be there. */
  static void fill(Page page, FeatureTable table) {
    if (!page.lines().isEmpty()) {
      new MarkupFeatures(page, table).fill();
    }
  }

  private void fill() {
    for (int i = 0; i < n; i++) {
      own(i, lines.get(i).markup());
    }
    paths();
    page();
    headings();
    for (int i = 0; i < n; i++) {
      around(i);
    }
  }

  private void own(int i, Markup markup) {
    int kind =
        markup.cue().flatMap(c -> Category.ofSlug(c.kind())).map(Category::ordinal).orElse(-1);
    boolean weak = markup.cue().map(Markup.ClassCue::weak).orElse(false);
    linked[i + 1] = linked[i] + markup.linkShare();
    inside[i + 1] = inside[i] + (markup.outside() == 0 ? 1 : 0);
    boilerplate[i + 1] = boilerplate[i] + (kind >= 0 && !weak ? 1 : 0);
    table.set(i, Feature.TAG, TAGS.getOrDefault(markup.tag(), OTHER_TAG));
    table.set(i, Feature.ROLE, markup.role().ordinal());
    table.set(i, Feature.LEVEL, markup.level());
    table.set(i, Feature.LINKED, markup.linkShare());
    table.set(i, Feature.CLASS_KIND, kind);
    table.set(i, Feature.CLASS_WEAK, kind < 0 ? -1 : weak ? 0 : 1);
    table.set(i, Feature.CLASS_SHARE, markup.cue().map(Markup.ClassCue::share).orElse(-1.0));
    table.set(i, Feature.CONTENT_STEPS, markup.contentSteps());
    table.set(i, Feature.HEADLINE, markup.headline() ? 1 : 0);
    int first = Feature.IN_NAVIGATION.ordinal();
    for (int r = 0; r <= Region.HEADING.ordinal(); r++) {
      table.set(i, first + r, markup.regions() >> r & 1);
    }
    table.set(i, Feature.BOX_LINKED, markup.boxLinkShare());
    table.set(i, Feature.BOX_LINES, markup.boxLines());
    group(i, Feature.SIBLINGS, Feature.SIBLING_WORDS, markup.siblings());
    group(i, Feature.OUTER_SIBLINGS, Feature.OUTER_SIBLING_WORDS, markup.outerSiblings());
    table.set(i, Feature.SIBLING_LINKED, markup.siblings().linkShare());
    table.set(i, Feature.SIBLING_SHARE, markup.siblings().share());
    table.set(i, Feature.OUTER_SIBLING_LINKED, markup.outerSiblings().linkShare());
    table.set(i, Feature.OUTER_SIBLING_SHARE, markup.outerSiblings().share());
    table.set(i, Feature.TITLE_STEPS, markup.titleSteps());
    table.set(i, Feature.OUTSIDE, markup.outside());
    table.set(i, Feature.CONTAINER_SHARE, markup.containerShare());
    table.set(i, Feature.PATH_SHARE, markup.pathShare());
  }

  /**
   * What the lines under the same tags and classes are like; the share of the page's words under a
   * path tells nearly all paths apart.
   */
  private void paths() {
    Map<Double, double[]> sums = new HashMap<>();
    for (int i = 0; i < n; i++) {
      double[] sum = sums.computeIfAbsent(key(i), k -> new double[6]);
      double words = table.get(i, Feature.WORDS);
      sum[0]++;
      sum[1] += words;
      sum[2] += words * table.get(i, Feature.PROSE_LIKE);
      sum[3] += words * table.get(i, Feature.LINKED);
      sum[4] = sum[0] == 1 ? i : sum[4];
      sum[5] = i;
    }
    for (int i = 0; i < n; i++) {
      double[] sum = sums.get(key(i));
      double words = Math.max(1, sum[1]);
      table.set(i, Feature.PATH_LINES, sum[0]);
      table.set(i, Feature.PATH_FIRST, sum[4] / n);
      table.set(i, Feature.PATH_LAST, sum[5] / n);
      table.set(i, Feature.PATH_PROSE, sum[2] / words);
      table.set(i, Feature.PATH_LINKED, sum[3] / words);
    }
  }

  private void group(int i, Feature count, Feature words, Markup.Group group) {
    table.set(i, count, group.count());
    table.set(i, words, group.words());
  }

  /** Where each line stands from the article's title and from the heading above it. */
  private void headings() {
    double[] words = new double[n + 1];
    int title = -1;
    int headings = 0;
    for (int i = 0; i < n; i++) {
      Role role = lines.get(i).markup().role();
      title = role == Role.TITLE && title < 0 ? i : title;
      headings += role == Role.HEADING ? 1 : 0;
      words[i + 1] = words[i] + table.get(i, Feature.WORDS);
    }
    int heading = -1;
    for (int i = 0; i < n; i++) {
      table.set(i, Feature.PAGE_TYPE, type);
      table.set(i, Feature.PAGE_HEADINGS, (double) headings / n);
      fromTitle(i, title, words);
      below(i, heading);
      Role role = lines.get(i).markup().role();
      heading = role == Role.HEADING || role == Role.TITLE ? i : heading;
    }
  }

  private void fromTitle(int i, int title, double[] words) {
    int lines = Math.max(-FARTHEST_ABOVE, Math.min(FARTHEST_BELOW, i - title));
    double share = (words[i] - words[Math.max(0, title)]) / Math.max(1, words[n]);
    table.set(i, Feature.LINES_FROM_TITLE, title < 0 ? -999 : lines);
    table.set(i, Feature.WORDS_FROM_TITLE, title < 0 ? -2 : share);
  }

  private void below(int i, int heading) {
    boolean none = heading < 0;
    table.set(i, Feature.LINES_FROM_HEADING, none ? -1 : Math.min(FARTHEST_HEADING, i - heading));
    table.set(i, Feature.HEADING_LEVEL, none ? -1 : lines.get(heading).markup().level());
    table.set(i, Feature.HEADING_RULE, none ? -2 : table.get(heading, Feature.PASS));
    table.set(i, Feature.HEADING_KIND, none ? -2 : table.get(heading, Feature.PASS_KIND));
  }

  /** A number for what the page says it is; types of schema.org and OpenGraph share their words. */
  private static int type(String stated) {
    String type = stated.toLowerCase(Locale.ROOT);
    if (type.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < TYPE_WORDS.size(); i++) {
      if (TYPE_WORDS.get(i).stream().anyMatch(type::contains)) {
        return i + 1;
      }
    }
    return TYPE_WORDS.size() + 1;
  }

  private double key(int i) {
    Markup markup = lines.get(i).markup();
    return markup.pathShare();
  }

  private void page() {
    int article = 0;
    int main = 0;
    int paragraphs = 0;
    int first = n;
    int last = -1;
    for (int i = 0; i < n; i++) {
      Markup markup = lines.get(i).markup();
      article += markup.in(Region.ARTICLE) ? 1 : 0;
      main += markup.in(Region.MAIN) ? 1 : 0;
      paragraphs += markup.tag().equals("p") ? 1 : 0;
      if (markup.outside() == 0) {
        first = Math.min(first, i);
        last = i;
      }
    }
    int size = Math.max(1, last - first + 1);
    for (int i = 0; i < n; i++) {
      table.set(
          i, Feature.PLACE_IN_CONTAINER, Math.max(-1, Math.min(2, (double) (i - first) / size)));
      table.set(i, Feature.CONTAINER_LINES, inside[n] / n);
      table.set(i, Feature.PAGE_LINKED, linked[n] / n);
      table.set(i, Feature.PAGE_ARTICLE, (double) article / n);
      table.set(i, Feature.PAGE_MAIN, (double) main / n);
      table.set(i, Feature.PAGE_PARAGRAPHS, (double) paragraphs / n);
    }
  }

  private void around(int i) {
    table.set(i, Feature.LINKED_1_ABOVE, i == 0 ? -1 : table.get(i - 1, Feature.LINKED));
    table.set(i, Feature.LINKED_1_BELOW, i + 1 == n ? -1 : table.get(i + 1, Feature.LINKED));
    table.set(i, Feature.TAG_1_ABOVE, i == 0 ? -1 : table.get(i - 1, Feature.TAG));
    table.set(i, Feature.TAG_1_BELOW, i + 1 == n ? -1 : table.get(i + 1, Feature.TAG));
    table.set(i, Feature.LINKED_2, mean(linked, i, 2));
    table.set(i, Feature.LINKED_5, mean(linked, i, 5));
    table.set(i, Feature.LINKED_12, mean(linked, i, 12));
    table.set(i, Feature.INSIDE_2, mean(inside, i, 2));
    table.set(i, Feature.INSIDE_5, mean(inside, i, 5));
    table.set(i, Feature.INSIDE_12, mean(inside, i, 12));
    table.set(i, Feature.BOILERPLATE_5, mean(boilerplate, i, 5));
  }

  private double mean(double[] sums, int i, int reach) {
    int from = Math.max(0, i - reach);
    int to = Math.min(n, i + reach + 1);
    return (sums[to] - sums[from]) / (to - from);
  }
}
