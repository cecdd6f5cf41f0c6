package dev.proseline.site;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Page;
import dev.proseline.page.Role;
import dev.proseline.rule.Category;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a template says of one page: evidence for each of its lines, as they were read. A line that
 * was divided since is judged as the whole that it was part of. Immutable and thread-safe. Not API.
 */
public final class TemplateReading {

  private static final String ID = "site-template";

  /** Far more pages than these must share what stands between paragraphs. */
  private static final int SOME_PAGES = 3;

  private static final double SOME_SHARE = 0.3;

  /** Two pages of three or more may share what is their own: the labels of one kind of goods. */
  private static final double SHARE_OF_TWO = 0.7;

  private static final int FEWEST_OF_SERIES = 3;

  private static final int MANY_PAGES = 5;
  private static final double MANY_SHARE = 0.8;

  /** A sentence with so many numbers says something of its own on each page. */
  private static final int FIGURES = 2;

  private static final double MOSTLY_LINKS = 0.5;

  /** A confidence below this is weak ground to strip what no other page has. */
  private static final double WEAK = 0.6;

  /** Labels and lists stand on all pages of a shop, and belong to each. */
  private static final double SURE_CONTENT = 0.6;

  private final List<Line> lines;
  private final FoldedLine[] folded;
  private final Sightings[] sightings;
  private final OwnProse own;
  private final Set<Long> series;
  private final double[] confidence;
  private final boolean heavy;

  TemplateReading(LineCounts counts, Page page) {
    this.lines = page.lines();
    int size = lines.size();
    this.folded = new FoldedLine[size];
    this.sightings = new Sightings[size];
    this.confidence = new double[size];
    int repeated = 0;
    for (int i = 0; i < size; i++) {
      folded[i] = FoldedLine.of(lines.get(i));
      sightings[i] = counts.of(folded[i]);
      repeated += sightings[i].repeated() ? 1 : 0;
    }
    this.heavy = 2 * repeated >= size && counts.pages() >= MANY_PAGES;
    this.own = OwnProse.of(size, this::isOwnProse);
    this.series = series();
    judge();
  }

  private void judge() {
    Neighbours neighbours = new Neighbours(folded, sightings);
    for (int i = 0; i < folded.length; i++) {
      int sides = neighbours.repeatedBeside(i);
      boolean strips =
          !folded[i].hasKey()
              ? sides == 2 && !own.isInside(i)
              : folded[i].prose() ? isTemplateProse(i, sides) : isTemplateLine(i, sides);
      confidence[i] = strips ? confidence(i) : 0;
    }
  }

  /** Keys of lines of which the page has several with other numbers: prices, weights, sizes. */
  private Set<Long> series() {
    Map<Long, Set<String>> texts = new HashMap<>();
    for (int i = 0; i < folded.length; i++) {
      if (lines.get(i).shape().digits() > 0) {
        texts.computeIfAbsent(folded[i].key(), k -> new HashSet<>()).add(lines.get(i).text());
      }
    }
    texts.values().removeIf(t -> t.size() < FEWEST_OF_SERIES);
    return texts.keySet();
  }

  private double confidence(int i) {
    if (!folded[i].hasKey()) {
      return 0.6;
    }
    return sightings[i].surety();
  }

  private boolean isOwnProse(int i) {
    return folded[i].prose() && sightings[i].isOwn();
  }

  private boolean isBesideOwnProse(int i) {
    return i > 0 && isOwnProse(i - 1) || i + 1 < folded.length && isOwnProse(i + 1);
  }

  private boolean isTemplateLine(int i, int sides) {
    Sightings seen = sightings[i];
    if (!seen.repeated()
        || isTitle(i)
        || isField(lines.get(i))
        || series.contains(folded[i].key())) {
      return false;
    }
    boolean some = seen.count() >= SOME_PAGES && seen.share() >= SOME_SHARE;
    if (own.isInside(i) || seen.mostlyInside() || isInContent(lines.get(i))) {
      return some && sides > 0 && !isInContent(lines.get(i));
    }
    if (isBesideOwnProse(i)) {
      return some && sides > 0 && seen.count() >= MANY_PAGES;
    }
    return seen.count() >= SOME_PAGES ? sides > 0 : sides == 2 && seen.share() >= SHARE_OF_TWO;
  }

  /** A row of a table, a label with a value, or above its values. */
  private static boolean isField(Line line) {
    int colon = line.text().indexOf(": ");
    boolean row = line.markup().role() == Role.TABLE_ROW || line.text().indexOf('\t') > 0;
    return row || colon > 0 || line.shape().endsColon();
  }

  /** Text, not links, in the element that holds the page's prose. */
  private static boolean isInContent(Line line) {
    Markup markup = line.markup();
    return markup.known() && markup.outside() == 0 && markup.linkShare() < MOSTLY_LINKS;
  }

  /** Other pages have the title of this one, too: below their articles, as a teaser. */
  private boolean isTitle(int i) {
    return lines.get(i).markup().role() == Role.TITLE
        || own.isAbove(i) && sightings[i].mostlyBelow();
  }

  /**
   * Prose that repeats may be a series' introduction, a refrain or a disclosure: it goes where it
   * stands among furniture, or with furniture on one side on nearly all pages.
   */
  private boolean isTemplateProse(int i, int sides) {
    Sightings seen = sightings[i];
    if (lines.get(i).shape().numbers() >= FIGURES) {
      return false;
    }
    boolean nearlyAll = seen.count() >= MANY_PAGES && seen.share() >= MANY_SHARE;
    boolean content = isInContent(lines.get(i));
    if (content || own.isInside(i) || seen.mostlyInside() || isBesideOwnProse(i)) {
      return nearlyAll && sides > 0 && !own.isInside(i);
    }
    boolean some = seen.count() > SOME_PAGES && seen.share() >= SOME_SHARE;
    return some && sides > 0;
  }

  private Vote strip(int i, Category category) {
    return Vote.strip(category, confidence[i], because(i));
  }

  private String because(int i) {
    return folded[i].hasKey()
        ? sightings[i].because()
        : "It stands between two lines that other pages of this site have, too.";
  }

  /** The line that was read where this one stands now. */
  private int whole(Line line) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).span().start() <= line.span().start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Has the last word on a page that was judged: what the site repeats goes, as the category that
   * others know for it; what no other page has stays where it was to go on weak grounds alone.
   *
   * @param parts the lines as they were judged, maybe divided
   * @param verdicts one for each of them
   * @param witness is told the verdicts that are changed
   * @return the verdicts that count
   */
  public List<Verdict> review(
      List<Line> parts, List<Verdict> verdicts, BiConsumer<Line, Verdict> witness) {
    List<Verdict> reviewed = new ArrayList<>(verdicts.size());
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = review(whole(parts.get(i)), verdicts.get(i));
      if (verdict != verdicts.get(i)) {
        witness.accept(parts.get(i), verdict);
      }
      reviewed.add(verdict);
    }
    return reviewed;
  }

  private Verdict review(int i, Verdict verdict) {
    boolean surer = confidence[i] > verdict.vote().confidence();
    boolean strips = verdict.isStrip() ? surer : !isSureContent(i, verdict);
    if (confidence[i] > 0 && strips) {
      return new Verdict(ID, strip(i, verdict.category().orElse(Category.TEMPLATE)));
    }
    return isRescued(i, verdict) ? rescue() : verdict;
  }

  /** Where markup says so; how a line of plain text reads does not tell whose it is. */
  private boolean isSureContent(int i, Verdict verdict) {
    return lines.get(i).markup().known() && verdict.vote().confidence() >= SURE_CONTENT;
  }

  private boolean isRescued(int i, Verdict verdict) {
    return heavy
        && verdict.isStrip()
        && verdict.vote().confidence() < WEAK
        && !verdict.rule().equals(PageClassifier.RULE) // It weighs the whole page, too.
        && folded[i].hasKey()
        && !sightings[i].repeated()
        && (own.isInside(i) || folded[i].prose() && isBesideOwnProse(i));
  }

  private static Verdict rescue() {
    String because = "No other page of this site has it, and it stands in the article.";
    return new Verdict(ID, Vote.keep(WEAK, because));
  }
}
