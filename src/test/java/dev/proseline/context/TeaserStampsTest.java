package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeaserStampsTest {

  private static final String TEASER = "Harbour council votes to keep the old crane";

  @Test
  void aDateBesideATeaserIsTheTeasers() {
    Outcome outcome =
        Outcome.of("3 March 2024", "", FERRY, "", QUAY, "", "Read more", TEASER, "5 March 2024");
    assertThat(outcome.on("5 March 2024")).isEqualTo("RELATED by teaser-stamps");
    assertThat(outcome.on("3 March 2024")).isEqualTo("BYLINE by date-stamp");
  }

  @Test
  void anAuthorAndADateBetweenTeasersGoWithThem() {
    Outcome outcome =
        Outcome.below("Most read", TEASER, "By Mara Ellingsen", "5 March 2024", "Most read");
    assertThat(outcome.on("By Mara Ellingsen")).isEqualTo("RELATED by teaser-stamps");
    assertThat(outcome.on("5 March 2024")).isEqualTo("RELATED by teaser-stamps");
  }

  @Test
  void datesAtEvenDistancesAreThoseOfCards() {
    Outcome outcome =
        Outcome.below(
            "3 March 2024",
            TEASER + " at last",
            "4 March 2024",
            TEASER + " again",
            "5 March 2024",
            TEASER + " once more",
            "6 March 2024",
            TEASER + " after all");
    assertThat(outcome.on("3 March 2024")).isEqualTo("RELATED by teaser-stamps");
    assertThat(outcome.on("6 March 2024")).isEqualTo("RELATED by teaser-stamps");
  }

  @Test
  void manyMonthsInARowAreAnArchive() {
    Outcome outcome =
        Outcome.below("June 2024 (1)", "July 2024 (7)", "August 2024 (2)", "October 2024 (5)");
    assertThat(outcome.on("June 2024 (1)")).isEqualTo("NAVIGATION by teaser-stamps");
  }

  @Test
  void aBoxAboutTheAuthorBesideTeasersIsTheArticles() {
    String box = "Mara Ellingsen lives by the river and writes about ferries.";
    Outcome outcome = Outcome.below("About the author", box, "", "Most read", TEASER);
    assertThat(outcome.on(box)).isEqualTo("BYLINE by byline-neighbours");
  }

  @Test
  void twoDatesBelowATitleAreTheArticles() {
    Outcome outcome =
        Outcome.of("The Last Ferry", "", "3 March 2024", "5 March 2024", "", FERRY, "", QUAY);
    assertThat(outcome.on("5 March 2024")).isEqualTo("BYLINE by date-stamp");
  }
}
