package dev.proseline.html;

import static dev.proseline.html.Pages.lines;
import static dev.proseline.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as a reader sees them. */
class LinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"b", "em", "span", "font", "i", "u", "code", "time", "abbr", "custom-tag"})
  void inlineElementsNeitherGlueNorSplitWords(String tag) {
    String inline = "<" + tag + ">un</" + tag + ">believable, a<" + tag + "> b </" + tag + ">c";
    assertThat(text(inline)).isEqualTo("unbelievable, a b c");
  }

  @Test
  void commentsStrayTagsAndWordBreaksDoNotSplitWords() {
    assertThat(text("un<!-- x -->be<wbr>liev</foo>able")).isEqualTo("unbelievable");
  }

  @ParameterizedTest
  @CsvSource({
    "a<button>b</button>c, a b c",
    "a<img alt=x>b, a b",
    "a<input value=x>b, a b",
    "<label>a</label>b, a b",
    "<select><option>a<option>b</select>c, a b c",
    "a<textarea>b</textarea>c, a b c"
  })
  void controlsStandApart(String body, String text) {
    assertThat(text(body)).isEqualTo(text);
  }

  @Test
  void linksSideBySideStandApart() {
    assertThat(text("<a href=1>a</a><a href=2>b</a>c")).isEqualTo("a bc");
    assertThat(text("<b><a href=1>un</b>believable</a>")).isEqualTo("unbelievable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div",
        "section",
        "article",
        "address",
        "header",
        "footer",
        "nav",
        "aside",
        "main",
        "form",
        "fieldset",
        "legend",
        "figcaption",
        "details",
        "summary",
        "dialog",
        "center",
        "hgroup"
      })
  void blocksStandOnLinesOfTheirOwn(String tag) {
    assertThat(text("a<" + tag + ">b</" + tag + ">c")).isEqualTo("a\nb\nc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "h1", "h6", "blockquote", "figure"})
  void paragraphsAndTheLikeHaveBlankLinesAroundThem(String tag) {
    assertThat(text("a<" + tag + ">b</" + tag + ">c")).isEqualTo("a\n\nb\n\nc");
  }

  @Test
  void aRuleStandsBetweenParagraphs() {
    assertThat(text("a<hr>b")).isEqualTo("a\n\nb");
  }

  @Test
  void aBreakEndsALineAndTwoMakeABlankOne() {
    assertThat(text("a<br>b<br/><br>c<br> <br> <br>d<br></br>e")).isEqualTo("a\nb\n\nc\n\nd\n\ne");
  }

  @Test
  void aBreakAtTheEndOfABlockAddsNothing() {
    assertThat(text("<div>a<br></div><div>b</div>")).isEqualTo("a\nb");
    assertThat(text("<div>a</div><br><div>b</div>")).isEqualTo("a\n\nb");
  }

  @Test
  void emptyBlocksLeaveNoLines() {
    assertThat(text("<div>a</div><div> </div><div>&nbsp;</div><div>b</div>")).isEqualTo("a\nb");
    assertThat(text("<p>&nbsp;</p><p>\u200B</p>")).isEmpty();
  }

  @Test
  void whiteSpaceIsOneSpaceAndNoneAtTheEnds() {
    assertThat(text(" \n a\t\r\n\f b <b> c</b> <i>\n</i> d \n")).isEqualTo("a b c d");
  }

  @Test
  void hardSpacesAreKeptInsideLinesAndTrimmedAtTheirEnds() {
    assertThat(lines("<p>&nbsp;a&nbsp;b &nbsp; c&nbsp;</p>")).containsExactly("a\u00A0b \u00A0 c");
  }

  @Test
  void characterReferencesAreDecodedOnce() {
    assertThat(text("&lt;b&gt; &amp;amp; &eacute; &copy2024 &foo; &#128512;"))
        .isEqualTo("<b> &amp; é ©2024 &foo; \uD83D\uDE00");
  }

  @Test
  void nulsAreDropped() {
    assertThat(text("th\0e f&#0;erry")).isEqualTo("the ferry");
    assertThat(text("<pre>a\0b</pre>")).isEqualTo("ab");
  }

  @Test
  void sectionsOfCharacterDataAreTextButNotInDrawings() {
    assertThat(text("a<svg><text>b</text><![CDATA[c]]></svg>d<![CDATA[<e>]]>f"))
        .isEqualTo("ad<e>f");
  }

  @Test
  void aStraySectionOfCharacterDataHidesNoElement() {
    assertThat(text("<p>a</p><![CDATA[ <div id=top></div><p>b</p>")).isEqualTo("a\n\nb");
    assertThat(text("<![CDATA[ x><p>c</p><script>//<![CDATA[\nd='</p>'//]]></script><p>e</p>"))
        .isEqualTo("c\n\ne");
  }

  @Test
  void aFrameThatNobodyClosesEndsWithItsNoscript() {
    assertThat(text("<p>a</p><noscript><iframe src='b'/></noscript><p>c</p>")).isEqualTo("a\n\nc");
    assertThat(text("<noscript><iframe>d</iframe></noscript><p>e</p>")).isEqualTo("e");
    assertThat(text("<p>f<noscript><iframe src='g'>")).isEqualTo("f");
  }

  @Test
  void definitionsHaveALineForEachTermAndMeaning() {
    assertThat(text("a<dl><dt>b<dd>c<dd>d<dt>e<dd>f</dl>g")).isEqualTo("a\n\nb\nc\nd\ne\nf\n\ng");
  }

  @Test
  void rubyAndMathFlowWithTheText() {
    assertThat(text("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <math><mi>x</mi></math>"))
        .isEqualTo("漢(kan) x");
  }

  @Test
  void whatStandsBetweenLinesIsSaid() {
    assertThat(Pages.read("<p>a<p>b<br>c<div>d").lines())
        .extracting(Line::before)
        .containsExactly(Break.BLANK, Break.BLANK, Break.LINE, Break.BLANK);
  }

  @Test
  void theTagIsThatOfTheInnermostElementAroundAllOfTheLine() {
    String body = "<div><b>a</b></div><div><b>b</b> c</div><p><a href=x><i>d</i> e</a></p>";
    assertThat(Pages.markup(body, "a").tag()).isEqualTo("b");
    assertThat(Pages.markup(body, "b c").tag()).isEqualTo("div");
    assertThat(Pages.markup(body, "d e").tag()).isEqualTo("a");
  }

  @Test
  void thePathLeadsFromTheRootToThatElement() {
    String body = "<div id=m class='a  b'><p>x</div>";
    assertThat(Pages.markup(body, "x").path()).hasToString("html > body > div#m.a.b > p");
  }
}
