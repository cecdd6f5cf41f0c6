package dev.proseline.evaluation;

import dev.proseline.Proseline;
import dev.proseline.rule.Category;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How well a folder of annotated pages was cleaned. Figures of words are means of the pages'
 * figures, figures of categories are taken of all characters together. Immutable.
 *
 * @param folder the folder
 * @param pages the pages that could be cleaned, in the order of their files
 * @param failed how many could not, and count in no figure
 */
public record Evaluation(Path folder, List<PageScore> pages, int failed) {

  private static final String TOO_LARGE = "too large for the memory of this process; raise -Xmx";

  /** Takes a copy of the list. */
  public Evaluation {
    pages = List.copyOf(pages);
  }

  /**
   * Some of the pages. Immutable.
   *
   * @param pages how many
   * @param words the mean of their figures
   */
  public record Group(int pages, WordScore words) {

    static Group of(List<PageScore> pages) {
      return new Group(pages.size(), WordScore.mean(pages.stream().map(PageScore::words).toList()));
    }
  }

  /**
   * Cleans the pages of a folder, one after the other, and compares them with their truth.
   *
   * @param proseline what is measured
   * @param folder samples ({@code NAME.txt}, and {@code NAME.html} beside it where it is a page),
   *     or a corpus in the layout of {@link WcxbCorpus}
   * @param form the form in which pages are cleaned; empty for HTML where there is any, else text
   * @param problems told of each page that fails; the others go on
   * @throws AnnotationException if the folder is missing or has neither layout
   */
  public static Evaluation of(
      Proseline proseline,
      Path folder,
      Optional<Form> form,
      Consumer<AnnotationException> problems) {
    Cleaner cleaner = new Cleaner(proseline, form);
    AnnotatedPages annotated = AnnotatedPages.in(folder);
    List<PageScore> scores = new ArrayList<>();
    int failed = 0;
    for (Path truth : annotated.truths()) {
      try {
        scores.add(score(annotated, truth, cleaner));
      } catch (AnnotationException e) {
        problems.accept(e);
        failed++;
      }
    }
    return new Evaluation(folder, scores, failed);
  }

  private static PageScore score(AnnotatedPages annotated, Path truth, Cleaner cleaner) {
    try {
      return annotated.score(truth, cleaner);
    } catch (OutOfMemoryError e) {
      throw new AnnotationException(truth, TOO_LARGE, e);
    }
  }

  /** All pages together. */
  public Group all() {
    return Group.of(pages);
  }

  /** The pages by what kind of page they are, where that is known. */
  public SortedMap<String, Group> byType() {
    return by(PageScore::type);
  }

  /** The pages by the code of their language, where that is known. */
  public SortedMap<String, Group> byLanguage() {
    return by(PageScore::language);
  }

  private SortedMap<String, Group> by(Function<PageScore, Optional<String>> key) {
    SortedMap<String, List<PageScore>> members = new TreeMap<>();
    for (PageScore page : pages) {
      key.apply(page)
          .ifPresent(name -> members.computeIfAbsent(name, n -> new ArrayList<>()).add(page));
    }
    SortedMap<String, Group> groups = new TreeMap<>();
    members.forEach((name, some) -> groups.put(name, Group.of(some)));
    return groups;
  }

  /**
   * By category the characters of stripped fragments, white space and invisible ones aside; empty
   * where the truth does not tell categories.
   */
  public Map<Category, Tally> byCategory() {
    Map<Category, Tally> tallies = new EnumMap<>(Category.class);
    pages.forEach(
        page -> page.categories().forEach((c, tally) -> tallies.merge(c, tally, Tally::plus)));
    return tallies;
  }

  /**
   * The pages with the lowest F1 of words, the lowest first; those without any fault left out.
   *
   * @param most how many at most
   */
  public List<PageScore> worst(int most) {
    return pages.stream()
        .filter(page -> page.words().f1() < 1)
        .sorted(Comparator.comparingDouble(page -> page.words().f1()))
        .limit(most)
        .toList();
  }
}
