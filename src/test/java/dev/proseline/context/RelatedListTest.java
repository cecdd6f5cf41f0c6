package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelatedListTest {

  @Test
  void headlinesBelowAHeadingOfOtherArticlesGoWithIt() {
    Outcome outcome =
        Outcome.below("Most read:", "Bridge will stay closed until May", "Pilots vote");
    assertThat(outcome.on("Most read:")).isEqualTo("RELATED by related/en");
    assertThat(outcome.on("Bridge will stay closed until May"))
        .isEqualTo("RELATED by related-list");
    assertThat(outcome.on("Pilots vote")).isEqualTo("RELATED by related-list");
  }

  @Test
  void aListInsideTheArticleEndsAtTheHeadingOfTheProseBelowIt() {
    Outcome outcome =
        Outcome.of(
            FERRY,
            "",
            "Most read:",
            "Bridge will stay closed until May",
            "Pilots vote to strike",
            "",
            "The crossing",
            "",
            QUAY);
    assertThat(outcome.on("Pilots vote to strike")).isEqualTo("RELATED by related-list");
    assertThat(outcome.on("The crossing")).isEqualTo("kept");
    assertThat(outcome.on(QUAY)).isEqualTo("kept by running-text");
  }

  @Test
  void proseBelowAHeadingOfOtherArticlesStays() {
    assertThat(Outcome.of("Most read:", FERRY, QUAY).on(FERRY)).isEqualTo("kept by running-text");
  }

  @Test
  void headlinesWithoutAHeadingStay() {
    Outcome outcome = Outcome.of(FERRY, "", "Bridge will stay closed until May", "", QUAY);
    assertThat(outcome.on("Bridge will stay closed until May")).isEqualTo("kept");
  }

  @Test
  void aWeakHeadingOpensAListOfLinks() {
    String link = "* [Bridge will stay closed](https://ferry.example/bridge)";
    Outcome outcome =
        Outcome.below("### Related", link, "* [Pilots vote](https://ferry.example/b)");
    assertThat(outcome.on("### Related")).isEqualTo("RELATED by related-list");
    assertThat(outcome.on(link)).isEqualTo("RELATED by related-list");
  }

  @Test
  void aWeakHeadingOpensNoOtherList() {
    Outcome outcome = Outcome.below("### Related", "* Bridge", "* [Pilots](/pilots) vote");
    assertThat(outcome.on("### Related")).isEqualTo("kept");
    assertThat(outcome.on("* Bridge")).isEqualTo("kept");
  }
}
