package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlinesTest {

  /** Each as {@code text@target}, in their order. */
  private static List<String> inlines(String body) {
    Page page = Pages.read("<body>" + body);
    return page.inlines().stream()
        .map(inline -> inline.span().of(page.text()) + "@" + inline.target())
        .toList();
  }

  @Test
  void linksHaveTheTextWithoutSpacesAndTheTargetAsThePageSaysIt() {
    assertThat(inlines("a <a href=' x.html '> b <i>c</i> </a> d <a href='?y'>e</a>"))
        .containsExactly("b c@x.html", "e@?y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>b</a>", "<a name=x>b</a>", "<a href=x></a>", "<a href=x>&nbsp;</a>"})
  void withoutATargetOrATextThereIsNoLink(String body) {
    assertThat(inlines(body)).isEmpty();
  }

  @Test
  void linksHoldCodeAndCodeHoldsLinksTheOuterFirst() {
    assertThat(inlines("<a href=x>a <code>b</code></a>")).containsExactly("a b@x", "b@");
    assertThat(inlines("<code>a <a href=x>b</a></code>")).containsExactly("a b@", "b@x");
    assertThat(inlines("<code><a href=x>b</a> c</code>")).containsExactly("b c@", "b@x");
  }

  @Test
  void codeWithinCodeIsPartOfIt() {
    assertThat(inlines("<code>a <code>b</code> c</code>")).containsExactly("a b c@");
  }

  @Test
  void aLinkWithinALinkStartsAnother() {
    assertThat(inlines("<a href=x>a <a href=y>b</a> c</a>")).containsExactly("a@x", "b@y");
  }

  @Test
  void aLinkMayGoOverBlocks() {
    assertThat(inlines("<a href=x><div>a</div><div>b</div></a>")).containsExactly("a\nb@x");
  }

  @Test
  void aLinkAfterBlanksThatLeaveNoLineIsWhole() {
    assertThat(inlines("<p>x<p>&nbsp;<a href=y><span></span></a><a href=z><div>hello</div></a>"))
        .containsExactly("hello@z");
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=x>abc</a>d, 0.75",
    "<button>abc</button>, 1",
    "<a>abc</a>, 1",
    "<a name=x>abc</a>, 0",
    "<a id=x>abc</a>, 0",
    "<a name=x href=y>abc</a>, 1",
    "abc, 0"
  })
  void theShareOfALineThatIsLinkedIsByCharacters(String body, double share) {
    assertThat(Pages.read("<body>" + body).lines().get(0).markup().linkShare()).isEqualTo(share);
  }

  @Test
  void aPlaceThatIsNeverClosedLinksNothing() {
    assertThat(Pages.read("<a name=top><p>a<p>b").lines())
        .allSatisfy(line -> assertThat(line.markup().linkShare()).isZero());
  }
}
