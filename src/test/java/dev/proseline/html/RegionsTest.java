package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Markup;
import dev.proseline.page.Region;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

  private static final String SHOWN = "<div><p>" + Pages.PROSE + "</p></div>";

  private static Set<Region> regions(String part) {
    Markup markup = Pages.markup(SHOWN + part, "x");
    return Arrays.stream(Region.values())
        .filter(markup::in)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Region.class)));
  }

  @ParameterizedTest
  @CsvSource({
    "<nav>x, NAVIGATION",
    "<div role=navigation>x, NAVIGATION",
    "<div role=Menu>x, NAVIGATION",
    "<header>x, HEADER",
    "<div role=banner>x, HEADER",
    "<footer>x, FOOTER",
    "<div role=contentinfo>x, FOOTER",
    "<aside>x, ASIDE",
    "<div role=complementary>x, ASIDE",
    "<main>x, MAIN",
    "<div role=main>x, MAIN",
    "<article>x, ARTICLE",
    "<div itemscope itemtype='https://schema.org/NewsArticle'>x, ARTICLE",
    "<div itemtype='http://schema.org/BlogPosting'>x, ARTICLE",
    "<figure>x, FIGURE",
    "<figcaption>x, CAPTION",
    "<form>x<input>, FORM",
    "<form>x<input type=email></form>, FORM",
    "<form>x<br><select></select></form>, FORM",
    "<select><option>x, FORM",
    "<textarea>x, FORM",
    "<div role=search>x, FORM",
    "<button>x, BUTTON",
    "<div role=button>x, BUTTON",
    "<dialog>x, DIALOG",
    "<div role=alertdialog>x, DIALOG",
    "<blockquote>x, QUOTE",
    "<table><tr><td>x, TABLE",
    "<ul><li>x, LIST",
    "<dl><dd>x, LIST",
    "<pre>x, CODE",
    "<code>x, CODE",
    "<address>x, AUTHOR",
    "<a rel='nofollow author' href=y>x, AUTHOR",
    "<span itemprop=author>x, AUTHOR",
    "<time>x, TIME",
    "<span itemprop=datePublished>x, TIME",
    "<h4>x, HEADING",
    "<div role=heading>x, HEADING"
  })
  void elementsAndRolesOpenRegions(String part, Region region) {
    assertThat(regions(part)).containsExactly(region);
  }

  @Test
  void regionsAddUpFromTheRootDown() {
    assertThat(regions("<footer><nav><ul><li><a href=y>x"))
        .containsExactlyInAnyOrder(Region.FOOTER, Region.NAVIGATION, Region.LIST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form>x</form><input>",
        "<form>x<input type=hidden><input type=checkbox><input type=SUBMIT></form>",
        "<form>x<p hidden><textarea></textarea></form>"
      })
  void aFormWithNothingToFillInIsNone(String part) {
    assertThat(regions(part)).isEmpty();
  }

  @Test
  void theHeaderOfAnArticleIsNotThePages() {
    assertThat(regions("<article><header>x")).containsExactly(Region.ARTICLE);
    assertThat(regions("<main><header>x")).containsExactly(Region.MAIN);
    assertThat(regions("<article><footer>x"))
        .containsExactlyInAnyOrder(Region.ARTICLE, Region.FOOTER);
  }

  @Test
  void otherAttributesOpenNone() {
    assertThat(regions("<div role=presentation rel=authority itemprop=name class=nav>x")).isEmpty();
  }

  @Test
  void anElementWithMostOfThePageIsNoFurniture() {
    String body = "<form><header><article><p>" + Pages.PROSE + "</article></header></form><p>x";
    Markup markup = Pages.markup(body, Pages.PROSE);
    assertThat(markup.in(Region.ARTICLE)).isTrue();
    assertThat(markup.in(Region.FORM)).isFalse();
    assertThat(markup.in(Region.HEADER)).isFalse();
  }
}
