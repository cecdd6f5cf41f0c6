package dev.proseline.markup;

import static dev.proseline.markup.Votes.ARTICLE;
import static dev.proseline.markup.Votes.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {

  private static Vote on(String text, String body) {
    return Votes.on(text, body, new Container());
  }

  @Test
  void linesOutsideOfTheArticleAreStripped() {
    assertThat(on("x", ARTICLE + "<div>x</div>")).isInstanceOf(Vote.Strip.class);
    assertThat(on("x", "<div><a href=y>x</a></div>" + ARTICLE)).isInstanceOf(Vote.Strip.class);
  }

  @Test
  void aSentenceOutsideIsLessSuspiciousThanALink() {
    String body = "<div>It was cold.</div><div><a href=y>x</a></div>" + ARTICLE;
    assertThat(on("It was cold.", body).confidence()).isLessThan(on("x", body).confidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>x</h2>",
        "<ul><li>x</ul>",
        "<blockquote>x</blockquote>",
        "<pre>x</pre>",
        "<h3><b>x</b></h3>"
      })
  void partsOfTheArticleAreKept(String part) {
    String body = "<div><p>" + PROSE + "</p>" + part + "<p>" + PROSE + "</p></div>";
    assertThat(on("x", body)).isInstanceOf(Vote.Keep.class);
  }

  @Test
  void rowsOfTheArticlesTablesAreKept() {
    String table = "<table><tr><td>x<td>y</table>";
    assertThat(on("x\ty", "<div><p>" + PROSE + "</p>" + table + "<p>" + PROSE + "</p></div>"))
        .isInstanceOf(Vote.Keep.class);
  }

  @Test
  void linksAndPlainLinesInTheArticleAreForOthersToJudge() {
    String body = "<div><p>" + PROSE + "</p><h2><a href=y>x</a></h2><p>z</p><p>" + PROSE + "</div>";
    assertThat(on("x", body)).isEqualTo(Vote.abstain());
    assertThat(on("z", body)).isEqualTo(Vote.abstain());
  }

  @Test
  void aSentenceBelowTheTitleIsForOthersToJudge() {
    String title = "<div><h1>x</h1><div><p>It was cold.</p></div></div>";
    assertThat(on("It was cold.", title + ARTICLE)).isEqualTo(Vote.abstain());
  }

  @Test
  void theTitleIsKeptWhereverItStands() {
    assertThat(on("x", "<header><h1>x</h1></header>" + ARTICLE)).isInstanceOf(Vote.Keep.class);
  }

  @Test
  void whereThereIsNoArticleNothingLiesOutside() {
    assertThat(on("x", "<div><p>x</p></div><div><p>y</p></div>")).isEqualTo(Vote.abstain());
  }

  @Test
  void aPlainTextHasNoContainer() {
    assertThat(Votes.onPlain("x", new Container())).isEqualTo(Vote.abstain());
  }
}
