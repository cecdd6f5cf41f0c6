package dev.proseline.report;

import dev.proseline.rule.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Figures over many pages, in memory that does not grow with their number. Not thread-safe.
 *
 * <p>Rules and sites are counted by name up to 10,000 each, the rest as one; of the fragments the
 * 20,000 most frequent are followed; of the pages to look at the 1,000 that lost most are named.
 */
public final class Summary {

  private static final int NAMES = 10_000;
  private static final int FRAGMENTS = 20_000;
  private static final int FLAGGED = 1_000;

  private static final Comparator<Flagged> BY_LOSS =
      Comparator.comparingInt(Flagged::stripped)
          .thenComparing(Flagged::source, Comparator.reverseOrder());

  /**
   * A page of which so little was left that somebody should look.
   *
   * @param source its name
   * @param kept the words kept
   * @param stripped the words stripped
   */
  public record Flagged(String source, int kept, int stripped) {}

  private final Map<Category, Count> categories = new EnumMap<>(Category.class);
  private final Counts rules = new Counts(NAMES);
  private final Counts sites = new Counts(NAMES);
  private final FrequentCuts frequent = new FrequentCuts(FRAGMENTS);
  private final PriorityQueue<Flagged> flagged = new PriorityQueue<>(BY_LOSS);
  private Count all = Count.NONE;
  private long fragments;
  private long flags;

  /** Counts a page. */
  public void add(Outcome page) {
    Count count = new Count(1, page.keptWords(), page.strippedWords());
    all = all.plus(count);
    sites.add(page.site(), count);
    page.cuts().forEach(this::add);
    if (page.loss().suspicious()) {
      flag(new Flagged(page.source(), page.keptWords(), page.strippedWords()));
    }
  }

  private void add(Cut cut) {
    Count count = new Count(1, 0, cut.words());
    categories.merge(cut.category(), count, Count::plus);
    rules.add(cut.rule(), count);
    frequent.add(cut);
    fragments++;
  }

  private void flag(Flagged page) {
    flags++;
    flagged.add(page);
    if (flagged.size() > FLAGGED) {
      flagged.remove();
    }
  }

  /** Pages and words over all. */
  public Count all() {
    return all;
  }

  /** The number of stripped fragments. */
  public long fragments() {
    return fragments;
  }

  /** The number of pages to look at. */
  public long flags() {
    return flags;
  }

  /** Fragments and words of each category that was met, in the order of the categories. */
  public Map<Category, Count> categories() {
    return new EnumMap<>(categories);
  }

  /** Fragments and words by rule. */
  public Counts rules() {
    return rules;
  }

  /** Pages and words by site. */
  public Counts sites() {
    return sites;
  }

  /** The most frequent fragments. */
  public FrequentCuts frequent() {
    return frequent;
  }

  /** Pages to look at, those that lost most words first. */
  public List<Flagged> flagged(int most) {
    List<Flagged> pages = new ArrayList<>(flagged);
    pages.sort(BY_LOSS.reversed());
    return List.copyOf(pages.subList(0, Math.min(most, pages.size())));
  }
}
