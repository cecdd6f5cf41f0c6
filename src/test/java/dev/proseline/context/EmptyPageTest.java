package dev.proseline.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Proseline;
import dev.proseline.page.Line;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Vote;
import org.junit.jupiter.api.Test;

class EmptyPageTest {

  private static final Proseline RULES = Proseline.builder().model(PageClassifier.none()).build();

  private static final String MENU =
      "<nav>" + "<p><a href=y>Ferries to the islands</a></p>".repeat(20) + "</nav>";

  @Test
  void labelsLeftOnAPageOfMenusGo() {
    assertThat(text(MENU + "<p>Care by sea<p>Other crossings")).isEmpty();
  }

  @Test
  void aSentenceOnAPageOfMenusStays() {
    assertThat(text(MENU + "<p>The bridge is closed.")).isEqualTo("The bridge is closed.");
  }

  @Test
  void theTitleOnAPageOfMenusStays() {
    assertThat(text(MENU + "<h1>Closed bridge</h1>")).isEqualTo("Closed bridge");
  }

  @Test
  void whatAClassifierKeepsOnAPageOfMenusStays() {
    Proseline own =
        Proseline.builder().model(PageClassifier.none()).classifier(new Keeper()).build();
    assertThat(own.cleanHtml(MENU + "<p>Care by sea", "").text()).isEqualTo("Care by sea");
  }

  private static final class Keeper implements LineClassifier {
    @Override
    public String id() {
      return "keeper";
    }

    @Override
    public Vote judge(Line line, Evidence evidence) {
      return line.text().startsWith("Care") ? Vote.keep(1, "It speaks of care.") : Vote.abstain();
    }
  }

  @Test
  void manyLabelsOnAPageOfMenusStay() {
    assertThat(text(MENU + "<p>Care by sea".repeat(10))).contains("Care by sea");
  }

  @Test
  void aPageOfAFewLabelsStays() {
    assertThat(text("<p>Care by sea<p>Other crossings"))
        .isEqualTo("Care by sea\n\nOther crossings");
  }

  private static String text(String body) {
    return RULES.cleanHtml("<title>Closed bridge</title><body>" + body, "").text();
  }
}
