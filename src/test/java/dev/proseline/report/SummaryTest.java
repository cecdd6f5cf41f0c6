package dev.proseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.report.FrequentCuts.Fragment;
import dev.proseline.report.FrequentCuts.Frequent;
import dev.proseline.rule.Category;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

  private static Cut cut(String text) {
    return Cut.of(Category.SHARE, "share/en", text);
  }

  @Test
  void wordsAreCountedByCategoryRuleAndSite() {
    Summary summary = new Summary();
    summary.add(Outcome.of("a/1", "a", "one two three", List.of(cut("share this"))));
    summary.add(Outcome.of("b/1", "b", "one", List.of()));
    assertThat(summary.all()).isEqualTo(new Count(2, 4, 2));
    assertThat(summary.categories()).containsExactly(Map.entry(Category.SHARE, new Count(1, 0, 2)));
    assertThat(summary.rules().top(9)).containsExactly(Map.entry("share/en", new Count(1, 0, 2)));
    assertThat(summary.sites().top(1)).containsExactly(Map.entry("a", new Count(1, 3, 2)));
  }

  @Test
  void pagesOfWhichLittleIsLeftAreNamedTheWorstFirst() {
    Summary summary = new Summary();
    summary.add(Outcome.of("fine", "s", "one two three four", List.of(cut("x"))));
    summary.add(Outcome.of("bad", "s", "", List.of(cut("x y"))));
    summary.add(Outcome.of("worse", "s", "", List.of(cut("x y z"))));
    assertThat(summary.flags()).isEqualTo(2);
    assertThat(summary.flagged(9))
        .extracting(Summary.Flagged::source)
        .containsExactly("worse", "bad");
  }

  @Test
  void namesPastTheLimitAreCountedAsOne() {
    Counts counts = new Counts(2);
    for (String name : List.of("a", "b", "c", "a", "d")) {
      counts.add(name, new Count(1, 1, 0));
    }
    assertThat(counts.top(9))
        .extracting(e -> e.getKey() + e.getValue().times())
        .containsExactly(Counts.OTHERS + "2", "a2", "b1");
  }

  @Test
  void aFrequentFragmentIsFoundAmongManyRareOnesWithinTheStatedError() {
    FrequentCuts frequent = new FrequentCuts(100);
    for (int i = 0; i < 10_000; i++) {
      frequent.add(cut("rare " + i));
      if (i % 10 == 0) {
        frequent.add(cut("Share  this"));
      }
    }
    Frequent first = frequent.top(1).get(0);
    assertThat(first.fragment()).isEqualTo(new Fragment(Category.SHARE, "Share this"));
    assertThat(first.times()).isBetween(1000 - frequent.error(), 1000L);
    assertThat(frequent.error()).isPositive().isLessThan(11_000 / 50);
  }

  @Test
  void theColumnsOfTheCourseStayFewAndLoseNoPage() {
    Course course = new Course();
    for (int i = 0; i < 1_000; i++) {
      course.add(Outcome.of("p", "s", "one two", List.of(cut("x"))));
    }
    assertThat(course.columns()).hasSizeBetween(120, 240);
    assertThat(course.columns().stream().mapToInt(c -> c.pages).sum()).isEqualTo(1_000);
    assertThat(course.columns().stream().mapToLong(Course.Column::words).sum()).isEqualTo(3_000);
  }

  @ParameterizedTest
  @CsvSource({
    "https://User@News.Example:8080/a?b, news.example",
    "http://news.example, news.example",
    "ftp://news.example/a, ftp:",
    "a/b/c.html, a",
    "/a/c.html, a",
    "c.html, (unknown)",
    "-, (unknown)"
  })
  void theSiteIsTheHostOrTheFirstFolder(String name, String site) {
    assertThat(Sites.of(name)).isEqualTo(site);
  }
}
