package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Page;
import dev.proseline.page.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headline is recognised by what the page states. */
class TitlesTest {

  private static final String TEXT = "<p>" + Pages.PROSE + "</p>";

  private static Markup markup(String head, String body, String text) {
    return Pages.line(Pages.read("<head>" + head + "</head><body>" + body), text).markup();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='og:title' content='The last ferry, and after'>",
        "<meta name='twitter:title' content='The Last Ferry and After'>",
        "<meta name=dc.title content='The last ferry - and after'>",
        "<title>The last ferry and after</title>",
        "<title>The last ferry and after | Harbour News</title>",
        "<title>Harbour News: The last ferry and after</title>",
        "<script type='application/ld+json'>{\"headline\":\"The last ferry and after\"}</script>"
      })
  void aHeadingThatSaysTheTitleIsTheHeadline(String head) {
    String body = "<h1>Harbour News</h1><h2>The last ferry and after</h2>" + TEXT;
    Markup markup = markup(head, body, "The last ferry and after");
    assertThat(markup.headline()).isTrue();
    assertThat(markup.role()).isEqualTo(Role.TITLE);
    assertThat(markup(head, body, "Harbour News").role()).isEqualTo(Role.HEADING);
  }

  @Test
  void anotherHeadingIsNot() {
    String head = "<title>The last ferry and after</title>";
    assertThat(markup(head, "<h2>The first ferry</h2>" + TEXT, "The first ferry").headline())
        .isFalse();
  }

  @Test
  void aShortPartOfTheTitleIsNotTheHeadline() {
    String head = "<title>The ferry | Harbour News</title>";
    assertThat(markup(head, "<h2>The ferry</h2>" + TEXT, "The ferry").headline()).isFalse();
  }

  @Test
  void aLineThatIsNoHeadingMustSayAllOfAStatedTitle() {
    String head = "<meta property='og:title' content='The last ferry'><title>x</title>";
    assertThat(markup(head, "<div>The last ferry</div>" + TEXT, "The last ferry").headline())
        .isTrue();
    assertThat(markup(head, "<div>The last</div>" + TEXT, "The last").headline()).isFalse();
  }

  @Test
  void withoutAStatementTheFirstHeadingOfTheFirstLevelIsTheTitle() {
    String body = "<h2>a</h2><h1>b</h1>" + TEXT + "<h1>c</h1>";
    assertThat(markup("", body, "b").role()).isEqualTo(Role.TITLE);
    assertThat(markup("", body, "c").role()).isEqualTo(Role.HEADING);
  }

  @Test
  void aPageHasOneTitleAtMost() {
    Page page =
        Pages.read(
            "<title>The last ferry</title><h1>The last ferry</h1>"
                + TEXT
                + "<h2>The last ferry</h2>");
    assertThat(page.lines()).filteredOn(l -> l.markup().role() == Role.TITLE).hasSize(1);
    assertThat(Pages.read("<p>a<h2>b</h2>").lines())
        .extracting(Line::markup)
        .noneMatch(markup -> markup.role() == Role.TITLE);
  }

  @Test
  void signsAloneAreNoTitle() {
    assertThat(markup("<meta property='og:title' content='***'>", "<h2>* * *</h2>", "* * *"))
        .extracting(Markup::headline)
        .isEqualTo(false);
  }
}
