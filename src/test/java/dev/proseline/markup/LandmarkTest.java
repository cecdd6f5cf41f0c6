package dev.proseline.markup;

import static dev.proseline.markup.Votes.ARTICLE;
import static dev.proseline.markup.Votes.PROSE;
import static dev.proseline.markup.Votes.category;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import dev.proseline.rule.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandmarkTest {

  private static Vote on(String text, String body) {
    return Votes.on(text, body, new Landmark());
  }

  @ParameterizedTest
  @CsvSource({
    "<nav>x, NAVIGATION",
    "<footer>x, NAVIGATION",
    "<header>x, NAVIGATION",
    "<aside>x, RELATED",
    "<figure><figcaption>x, CAPTION",
    "<dialog>x, WIDGET",
    "<form>x<input>, WIDGET",
    "<button>x, WIDGET",
    "<p hidden>x, WIDGET",
    "<noscript>x, WIDGET",
    "<time>x, BYLINE",
    "<address>x, BYLINE"
  })
  void furnitureOfTheStandardIsStripped(String part, Category category) {
    assertThat(category(on("x", ARTICLE + part))).isEqualTo(category);
  }

  @Test
  void aCopyrightLineInTheFooterIsLegal() {
    assertThat(category(on("© 2024 Quay", ARTICLE + "<footer>© 2024 Quay")))
        .isEqualTo(Category.LEGAL);
  }

  @Test
  void aClassWordSaysWhatKindOfFurnitureItIs() {
    assertThat(category(on("x", ARTICLE + "<aside class=newsletter>x")))
        .isEqualTo(Category.PROMOTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "div", "section", "article", "main", "blockquote", "li"})
  void otherElementsAreNone(String tag) {
    assertThat(on("x", ARTICLE + "<" + tag + ">x")).isEqualTo(Vote.abstain());
  }

  @ParameterizedTest
  @ValueSource(strings = {"header", "footer", "aside", "noscript"})
  void partsOfTheArticleItselfAreLeftAlone(String tag) {
    String article = "<div><p>" + PROSE + "</p><" + tag + ">x</" + tag + "><p>" + PROSE + "</div>";
    assertThat(on("x", article)).isEqualTo(Vote.abstain());
  }

  @Test
  void aHeadingThatUnfoldsItsSectionIsLeftAlone() {
    assertThat(on("x", ARTICLE + "<h3><button>x</button></h3>")).isEqualTo(Vote.abstain());
  }

  @Test
  void aButtonThatAsksAQuestionIsLeftAlone() {
    String question = "May I bring my dog?";
    assertThat(on(question, ARTICLE + "<button>" + question)).isEqualTo(Vote.abstain());
    assertThat(category(on("Search?", ARTICLE + "<button>Search?"))).isEqualTo(Category.WIDGET);
  }

  @Test
  void theCaptionOfATableIsLeftAlone() {
    assertThat(on("x", ARTICLE + "<table><caption>x</caption><tr><td>a<td>b</table>"))
        .isEqualTo(Vote.abstain());
  }

  @Test
  void theTitleIsLeftAloneWhereverItStands() {
    assertThat(on("x", "<header><h1>x</h1></header>" + ARTICLE)).isEqualTo(Vote.abstain());
  }

  @Test
  void foldedProseOfTheArticleIsLessSuspiciousThanOtherHiddenText() {
    String hidden = "<p hidden>It was cold.</p><p hidden>x</p>";
    String body = "<div><p>" + PROSE + "</p>" + hidden + "<p>" + PROSE + "</p></div>";
    assertThat(on("It was cold.", body).confidence()).isLessThan(on("x", body).confidence());
  }

  @Test
  void aPlainTextHasNoLandmarks() {
    assertThat(Votes.onPlain("x", new Landmark())).isEqualTo(Vote.abstain());
  }
}
