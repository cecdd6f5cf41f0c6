package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylineNeighboursTest {

  @Test
  void aBareNameBesideADateIsAByline() {
    Outcome outcome =
        Outcome.of("The Last Ferry", "", "Mara Ellingsen", "3 March 2024", "", FERRY, "", QUAY);
    assertThat(outcome.on("Mara Ellingsen")).isEqualTo("BYLINE by byline-neighbours");
    assertThat(outcome.on("The Last Ferry")).isEqualTo("kept");
  }

  @Test
  void aBareNameBetweenParagraphsStays() {
    assertThat(Outcome.of(FERRY, "", "Mara Ellingsen", "", QUAY).on("Mara Ellingsen"))
        .isEqualTo("kept");
  }

  @Test
  void aParagraphBelowTheArticleThatStartsWithTheAuthorsNameIsTheAuthorBox() {
    String box = "Mara Ellingsen lives by the river and writes about ferries.";
    Outcome outcome = Outcome.of("By Mara Ellingsen", "3 March 2024", "", FERRY, "", QUAY, "", box);
    assertThat(outcome.on(box)).isEqualTo("BYLINE by byline-neighbours");
  }

  @Test
  void aParagraphAboveTheRestThatStartsWithTheAuthorsNameStays() {
    String opening = "Mara Ellingsen was the first to board, and she did not look back at us.";
    Outcome outcome =
        Outcome.of("By Mara Ellingsen", "3 March 2024", "", opening, "", FERRY, "", QUAY);
    assertThat(outcome.on(opening)).isEqualTo("kept by running-text");
  }

  @Test
  void theLineBelowAHeadingOfTheAuthorBoxIsTheBox() {
    String box = "She lives by the river and has written about ferries for twenty years.";
    Outcome outcome = Outcome.below("About the author", box);
    assertThat(outcome.on(box)).isEqualTo("BYLINE by byline-neighbours");
  }
}
