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

class ClassWordTest {

  private static Vote on(String text, String body) {
    return Votes.on(text, body, new ClassWord());
  }

  @ParameterizedTest
  @CsvSource({
    "newsletter-box, PROMOTION",
    "cookieBanner, CONSENT",
    "related-posts, RELATED",
    "social-links, SHARE",
    "breadcrumbs, NAVIGATION",
    "wp-caption, CAPTION",
    "copyright, LEGAL",
    "byline, BYLINE"
  })
  void whatTheClassNamesIsStripped(String name, Category category) {
    Vote byClass = on("x", ARTICLE + "<div class=" + name + "><p>x</div>");
    assertThat(category(byClass)).isEqualTo(category);
    assertThat(on("x", ARTICLE + "<div id=" + name + "><p>x</div>")).isEqualTo(byClass);
  }

  @Test
  void theReasonNamesTheWords() {
    assertThat(on("x", ARTICLE + "<div class='a sign-up b'>x").because()).contains("“sign up”");
  }

  @Test
  void otherNamesSayNothing() {
    assertThat(on("x", ARTICLE + "<div class='a entry-content row'>x")).isEqualTo(Vote.abstain());
    assertThat(on("x", ARTICLE + "<div>x")).isEqualTo(Vote.abstain());
  }

  @Test
  void anElementWithMostOfThePageSaysNothing() {
    assertThat(on(PROSE, "<div class=newsletter>" + ARTICLE + "</div><p>x"))
        .isEqualTo(Vote.abstain());
  }

  @Test
  void theTitleIsLeftAlone() {
    assertThat(on("x", "<div class=related><h1>x</h1></div>" + ARTICLE)).isEqualTo(Vote.abstain());
  }

  @Test
  void aWeakWordStripsLessThanAStrongOne() {
    String inside = "<div><p>" + PROSE + "</p><p class=%s>x</p><p>" + PROSE + "</p></div>";
    assertThat(on("x", inside.formatted("promo")).confidence())
        .isLessThan(on("x", inside.formatted("newsletter")).confidence());
  }

  @Test
  void apartFromTheArticleAWordIsSurerThanInIt() {
    String inside = "<div><p>" + PROSE + "</p><p class=newsletter>x</p><p>" + PROSE + "</p></div>";
    String apart = ARTICLE + "<div class=newsletter>x";
    assertThat(on("x", inside).confidence()).isLessThan(on("x", apart).confidence());
  }

  @Test
  void aPlainTextHasNoClasses() {
    assertThat(Votes.onPlain("x", new ClassWord())).isEqualTo(Vote.abstain());
  }
}
