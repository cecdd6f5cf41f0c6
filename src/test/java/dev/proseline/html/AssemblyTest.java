package dev.proseline.html;

import static dev.proseline.html.Pages.PROSE;
import static dev.proseline.html.Pages.markup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proseline.page.Markup;
import dev.proseline.page.Region;
import org.junit.jupiter.api.Test;

/** What is handed down from the elements to their lines. */
class AssemblyTest {

  private static final String ARTICLE = "<div id=m><p>" + PROSE + "</p><p>" + PROSE + "</p></div>";

  private static final String LONG_ARTICLE =
      "<div class=entry-content>" + ("<p>" + PROSE + "</p>").repeat(6) + "</div>";

  @Test
  void theNearestClassWordAboveALineIsItsCue() {
    String body = ARTICLE + "<div class=newsletter><div class=cookie-box><p class=y>x</p></div>z";
    assertThat(markup(body, "x").cue().orElseThrow().kind()).isEqualTo("consent");
    assertThat(markup(body, "z").cue().orElseThrow().kind()).isEqualTo("promotion");
    assertThat(markup(body, PROSE).cue()).isEmpty();
  }

  @Test
  void anIdIsACueToo() {
    assertThat(markup(ARTICLE + "<div id=cookieBanner>x", "x").cue().orElseThrow().words())
        .isEqualTo("cookie banner");
  }

  @Test
  void aWeakWordBelowAStrongOneDoesNotCount() {
    String body = ARTICLE + "<div class=newsletter><p class=date>x";
    assertThat(markup(body, "x").cue().orElseThrow().kind()).isEqualTo("promotion");
  }

  @Test
  void anElementWithMostOfTheWordsIsNoFurnitureWhateverItsClass() {
    String body = "<div class=newsletter>" + ARTICLE + "</div><p>x";
    assertThat(markup(body, PROSE).cue()).isEmpty();
  }

  @Test
  void commentsMayHaveMostOfTheWordsOfAnArticlesPage() {
    String comments = "<ol class=comment-list>" + "<li>Well said, Tobin.</li>".repeat(100);
    Markup markup = markup(LONG_ARTICLE + comments, "Well said, Tobin.");
    assertThat(markup.cue().orElseThrow().kind()).isEqualTo("comment");
    assertThat(markup(comments, "Well said, Tobin.").cue()).isEmpty();
  }

  @Test
  void aHeaderFullOfMenusMayHaveMostOfTheWordsOfAnArticlesPage() {
    String header = "<header>" + "<p>Ferries to the islands</p>".repeat(100) + "</header>";
    String menu = "Ferries to the islands";
    assertThat(markup(header + LONG_ARTICLE, menu).in(Region.HEADER)).isTrue();
    assertThat(markup(header, menu).in(Region.HEADER)).isFalse();
  }

  @Test
  void menusAndFootersOfLinksMayHaveMostOfTheWordsOfAnyPage() {
    String links = "<a href=y>Ferries to the islands</a> ".repeat(100);
    String line = links.replaceAll("<[^>]+>", "").strip();
    assertThat(markup("<p>x<footer>" + links + "</footer>", line).in(Region.FOOTER)).isTrue();
    assertThat(markup("<p>x<nav>" + links + "</nav>", line).in(Region.NAVIGATION)).isTrue();
    assertThat(markup("<p>x<form>" + links + "</form>", line).in(Region.FORM)).isFalse();
  }

  @Test
  void sentencesInAnElementWhoseClassSpeaksOfNavAreNoMenu() {
    String more = "<div class=b><p>" + PROSE + "!</p><p>" + PROSE + "!</p></div>";
    String sentences = "<div class=content-nav-section>" + ("<p>" + PROSE + "</p>").repeat(2);
    assertThat(markup(more + sentences + "</div>", PROSE).cue()).isEmpty();
    String menu = "<div class=content-nav-section><p>To the harbour</p></div>";
    assertThat(markup(more + menu, "To the harbour").cue()).isPresent();
  }

  @Test
  void theCueKnowsItsShareOfTheWords() {
    String body = "<p>one two three four five six<div class=newsletter>seven eight</div>";
    assertThat(markup(body, "seven eight").cue().orElseThrow().share()).isEqualTo(0.25);
  }

  @Test
  void stepsAreCountedFromTheElementThatNamesTheContent() {
    String body = "<div class=entry-content>a<div><p>b</div></div><p>c";
    assertThat(markup(body, "a").contentSteps()).isZero();
    assertThat(markup(body, "b").contentSteps()).isEqualTo(2);
    assertThat(markup(body, "c").contentSteps()).isEqualTo(-1);
  }

  @Test
  void theLinesOfTheBestContainerAreNotOutside() {
    String body = ARTICLE + "<div><div><p>x</p></div></div>";
    assertThat(markup(body, PROSE).outside()).isZero();
    assertThat(markup(body, PROSE).containerShare()).isGreaterThan(0.9);
    assertThat(markup(body, "x").outside()).isEqualTo(4);
  }

  @Test
  void proseInAPlaceForFurnitureMakesNoContainer() {
    String body =
        "<div id=m><p>" + PROSE + "</div><aside><p>" + PROSE + "!<p>" + PROSE + "!</aside>";
    assertThat(markup(body, PROSE).outside()).isZero();
    assertThat(markup(body, PROSE + "!").outside()).isPositive();
  }

  @Test
  void theBoxOfALineIsTheSmallestBlockWithOtherLines() {
    String body =
        ARTICLE + "<ul><li><a href=y>one</a></li><li><a href=y>two</a></li><li>six</li></ul>";
    Markup markup = markup(body, "one");
    assertThat(markup.boxLines()).isEqualTo(3);
    assertThat(markup.boxLinkShare()).isEqualTo(2.0 / 3, within(1e-9));
  }

  @Test
  void siblingsOfOneTagAndClassAreCounted() {
    String body =
        "<div><div class=card>one two</div><div class=card>three four</div><div class=card><p>five"
            + " six</div><div>seven</div></div>";
    assertThat(markup(body, "five six").siblings().count()).isEqualTo(3);
    assertThat(markup(body, "five six").siblings().words()).isEqualTo(2);
    assertThat(markup(body, "seven").siblings().count()).isEqualTo(1);
  }

  @Test
  void twoAreNoRowOfCardsAndParagraphsNever() {
    assertThat(markup("<div class=c>a</div><div class=c>b</div>", "a").siblings().count())
        .isEqualTo(1);
    assertThat(markup("<p>a<p>b<p>c<p>d", "a").siblings().count()).isEqualTo(1);
  }

  @Test
  void theShareOfAPathIsThatOfAllLinesBelowTheSameTagsAndClasses() {
    String body = "<div><p>one two</p></div><div><p>three</p></div><div class=c><p>four</p></div>";
    assertThat(markup(body, "three").pathShare()).isEqualTo(0.75);
    assertThat(markup(body, "four").pathShare()).isEqualTo(0.25);
  }
}
