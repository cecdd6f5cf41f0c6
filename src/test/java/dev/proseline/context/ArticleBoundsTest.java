package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleBoundsTest {

  @Test
  void labelsAboveTheTitleGoAndTheTitleStays() {
    Outcome outcome =
        Outcome.of("Home", "Quays", "Log in", "", "The Last Ferry", "", FERRY, "", QUAY);
    assertThat(outcome.on("Quays")).isEqualTo("NAVIGATION by article-bounds");
    assertThat(outcome.on("The Last Ferry")).isEqualTo("kept");
  }

  @Test
  void labelsBelowTheArticleGoFromTheFirstFurnitureOn() {
    Outcome outcome = Outcome.below("A last word", "", "Follow us:", "Bridges", "Imprint");
    assertThat(outcome.on("A last word")).isEqualTo("kept");
    assertThat(outcome.on("Bridges")).isEqualTo("NAVIGATION by article-bounds");
  }

  @Test
  void aListBetweenTheArticleAndItsCommentsStays() {
    String[] lines = new String[21];
    for (int i = 0; i < 18; i++) {
      lines[i] = "Quay " + (char) (65 + i);
    }
    lines[18] = "";
    lines[19] = "Leave a comment";
    lines[20] = "Docks";
    Outcome outcome = Outcome.below(lines);
    assertThat(outcome.on("Quay A")).isEqualTo("kept");
    assertThat(outcome.on("Quay R")).isEqualTo("kept");
    assertThat(outcome.on("Docks")).startsWith("COMMENT");
  }

  @Test
  void aHeadingBetweenParagraphsStays() {
    assertThat(Outcome.of(FERRY, "", "Four Pilots", "", QUAY).on("Four Pilots")).isEqualTo("kept");
  }

  @Test
  void aLongListingOfShortLinesBelowTheArticleIsAMenu() {
    String[] lines = new String[19];
    lines[0] = FERRY;
    lines[1] = QUAY;
    lines[2] = "";
    for (int i = 3; i < lines.length; i++) {
      lines[i] = "Quay " + (char) (62 + i);
    }
    Outcome outcome = Outcome.of(lines);
    assertThat(outcome.on(lines[3])).isEqualTo("NAVIGATION by article-bounds");
    assertThat(outcome.on(lines[18])).isEqualTo("NAVIGATION by article-bounds");
  }

  @Test
  void aPageWithoutProseHasNoBounds() {
    Outcome outcome = Outcome.of("Quays", "Log in", "Bridges");
    assertThat(outcome.on("Quays")).isEqualTo("kept");
    assertThat(outcome.on("Bridges")).isEqualTo("kept");
  }

  @Test
  void quantitiesBelowAMenuAreNoMenu() {
    Outcome outcome =
        Outcome.of(
            "Home",
            "Quays",
            "Log in",
            "",
            "Pilot soup",
            "",
            "500 g cod",
            "2 leeks",
            "A little milk",
            "",
            FERRY,
            "",
            QUAY);
    assertThat(outcome.on("Quays")).isEqualTo("NAVIGATION by article-bounds");
    assertThat(outcome.on("500 g cod")).isEqualTo("kept");
    assertThat(outcome.on("A little milk")).isEqualTo("kept");
  }
}
