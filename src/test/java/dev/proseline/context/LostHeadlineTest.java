package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Proseline;
import dev.proseline.rule.Category;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostHeadlineTest {

  private static final String MENU = "Home\nQuays\nLog in\nPilots\nImprint";
  private static final String NEXT = "Timber\nPilots\nLocks\nTides\nLights\nCranes\nLog in\nSearch";

  @Test
  void aHeadlineFarAboveTheTextThatSaysItsWordsStays() {
    assertThat(above("Ferry makes its last crossing")).isEqualTo("kept by lost-headline");
  }

  @Test
  void itsWordsMayHaveOtherEndings() {
    assertThat(above("Ferries, crossings and closed bridges")).isEqualTo("kept by lost-headline");
  }

  @Test
  void aLongLabelThatTheTextDoesNotSpeakOfGoes() {
    assertThat(above("Timber prices of the winter")).isEqualTo("NAVIGATION by article-bounds");
  }

  @Test
  void aLabelOfFewWordsGoes() {
    assertThat(above("Ferry crossing")).isEqualTo("NAVIGATION by article-bounds");
  }

  @Test
  void theNearestHeadlineIsTheOne() {
    String line = "Ferry makes its last crossing";
    assertThat(Outcome.of(MENU, line, NEXT, "The last ferry crossing", FERRY, QUAY).on(line))
        .isEqualTo("NAVIGATION by article-bounds");
  }

  @Test
  void aLineTooFarAboveGoes() {
    String line = "Ferry makes its last crossing";
    assertThat(Outcome.of(MENU, line, NEXT, "Chains\nBuoys\nWharves", FERRY, QUAY).on(line))
        .isEqualTo("NAVIGATION by article-bounds");
  }

  @Test
  void aWebPageSaysItselfWhereItsHeadlineIs() {
    List<String> lines = Collections.nCopies(8, "<li><a href=x>Timber</a>");
    String page =
        "<body><ul><li><a href=y>Ferry makes its last crossing</a>"
            + String.join("", lines)
            + "</ul><p>"
            + FERRY
            + "<p>"
            + QUAY;
    Proseline rules = Proseline.builder().model(PageClassifier.none()).build();
    assertThat(rules.cleanHtml(page, "").text()).startsWith(FERRY);
  }

  @Test
  void theTitleThatAWebPageStatesStaysWhateverTheModelSays() {
    PageClassifier strict =
        (evidence, settled, revised) ->
            Collections.nCopies(
                revised.size(),
                new Verdict("strict", Vote.strip(Category.NAVIGATION, 0.99, "It is a line.")));
    Proseline proseline = Proseline.builder().model(strict).build();
    String page =
        "<title>Last crossing of the ferry</title><body><h1>Last crossing of the ferry</h1>"
            + "<h2>Four pilots and a lock</h2><p>"
            + FERRY;
    assertThat(proseline.cleanHtml(page, "").text()).isEqualTo("Last crossing of the ferry");
  }

  /** What becomes of a line between a menu and eight labels above the text. */
  private static String above(String line) {
    return Outcome.of(MENU, line, NEXT, FERRY, QUAY).on(line);
  }
}
