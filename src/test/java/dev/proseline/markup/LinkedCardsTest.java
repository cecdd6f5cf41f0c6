package dev.proseline.markup;

import static dev.proseline.markup.Votes.ARTICLE;
import static dev.proseline.markup.Votes.category;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import dev.proseline.rule.Vote;
import org.junit.jupiter.api.Test;

class LinkedCardsTest {

  private static final String LINKS =
      "<ul><li><a href=1>%s</a><li><a href=2>b</a><li><a href=3>c</a></ul>";

  private static Vote on(String text, String body) {
    return Votes.on(text, body, new LinkedCards());
  }

  @Test
  void linksSideBySideAreAMenuOrOtherArticlesByTheirLength() {
    assertThat(category(on("a", ARTICLE + LINKS.formatted("a")))).isEqualTo(Category.NAVIGATION);
    String headline = "Harbour council puts off the vote on the new quay";
    assertThat(category(on(headline, ARTICLE + LINKS.formatted(headline))))
        .isEqualTo(Category.RELATED);
  }

  @Test
  void twoLinksAreNoList() {
    assertThat(on("a", ARTICLE + "<ul><li><a href=1>a</a><li><a href=2>b</a></ul>"))
        .isEqualTo(Vote.abstain());
  }

  @Test
  void aListThatIsMostlyTextIsLeftAlone() {
    assertThat(on("a", ARTICLE + "<ul><li><a href=1>a</a><li>bbb<li>ccc</ul>"))
        .isEqualTo(Vote.abstain());
  }

  @Test
  void aLineThatIsMostlyTextIsLeftAlone() {
    assertThat(
            on(
                "a and more",
                ARTICLE
                    + "<ul><li><a href=1>a</a> and more<li><a href=2>bbbbbb</a>"
                    + "<li><a href=3>cccccccc</a><li><a href=4>dddddddddd</a></ul>"))
        .isEqualTo(Vote.abstain());
  }

  @Test
  void aPlainTextHasNoLinks() {
    assertThat(Votes.onPlain("x", new LinkedCards())).isEqualTo(Vote.abstain());
  }
}
