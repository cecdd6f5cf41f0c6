package dev.proseline.html;

import static dev.proseline.html.Pages.markup;
import static dev.proseline.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers do not show is no text, or it is marked. */
class UnshownTextTest {

  private static final String SHOWN = "<p>" + Pages.PROSE + "</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>no</script>",
        "<script type='application/ld+json'>{\"a\":\"no\"}</script>",
        "<style>no</style>",
        "<svg><title>no</title><text>no</text></svg>",
        "<iframe>no</iframe>",
        "<title>no</title>",
        "<!-- no -->",
        "<?no ?>",
        "<img alt=no title=no>",
        "<input value=no placeholder=no>",
        "<meta content=no>"
      })
  void isNoText(String part) {
    assertThat(text("a" + part + " b")).isEqualTo("a b");
  }

  @Test
  void theHeadIsNoText() {
    assertThat(Pages.read("<head><title>no</title><noscript>no</noscript></head><body>a").text())
        .isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>x",
        "<div hidden=''><p>x",
        "<p style='display:none'>x",
        "<p style='color: red; DISPLAY : None;'>x",
        "<p style='visibility: hidden'>x",
        "<template><p>x</template>",
        "<video>x</video>",
        "<audio>x</audio>",
        "<canvas>x</canvas>",
        "<datalist><option>x</datalist>"
      })
  void isMarkedAsHidden(String part) {
    assertThat(markup(SHOWN + part, "x").in(Region.HIDDEN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden=until-found>x",
        "<p style='border:none'>x",
        "<p class=hidden>x",
        "<div role=tabpanel hidden><p>x",
        "<div hidden id='S:0'><p>x",
        "<div style='display:none' class='faq-Accordion__panel'><p>x",
        "<div hidden class=tab-pane><p>x",
        "<div hidden class=faq-answer><p>x"
      })
  void otherTextIsNot(String part) {
    assertThat(markup(SHOWN + part, "x").in(Region.HIDDEN)).isFalse();
  }

  @Test
  void textForBrowsersWithoutScriptsIsMarked() {
    assertThat(markup(SHOWN + "<noscript><p>x</p></noscript>", "x").in(Region.NOSCRIPT)).isTrue();
  }

  @Test
  void aPageThatIsAllHiddenUntilAScriptShowsItIsNotMarked() {
    String body = "<div style='visibility:hidden'>" + SHOWN + "</div><p>x";
    assertThat(markup(body, Pages.PROSE).in(Region.HIDDEN)).isFalse();
  }
}
