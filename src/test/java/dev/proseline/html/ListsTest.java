package dev.proseline.html;

import static dev.proseline.html.Pages.markup;
import static dev.proseline.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

  private static List<Integer> ordinals(String body) {
    return Pages.read("<body>" + body).lines().stream().map(l -> l.markup().ordinal()).toList();
  }

  @Test
  void eachItemIsALine() {
    assertThat(text("a<ul><li>b</li> <li>c</ul>d")).isEqualTo("a\n\nb\nc\n\nd");
  }

  @Test
  void itemsKnowTheirRoleAndTheirDepth() {
    String body = "<ul><li>a<ol><li><p>b</p><p>c</p><ul><li>d</ul></ol><li>e</ul>";
    assertThat(Pages.read("<body>" + body).lines())
        .extracting(Line::text, l -> l.markup().level(), l -> l.markup().startsItem())
        .containsExactly(
            tuple("a", 1, true),
            tuple("b", 2, true),
            tuple("c", 2, false),
            tuple("d", 3, true),
            tuple("e", 1, true));
    assertThat(Pages.read("<body>" + body).lines())
        .extracting(l -> l.markup().role())
        .containsOnly(Role.LIST_ITEM);
  }

  @Test
  void numbersCountUpFromTheStart() {
    assertThat(ordinals("<ol><li>a<li>b</ol><ol start=3><li>c<li>d</ol>"))
        .containsExactly(1, 2, 3, 4);
    assertThat(ordinals("<ol><li>a<li value=7>b<li>c</ol>")).containsExactly(1, 7, 8);
  }

  @Test
  void eachListCountsByItself() {
    assertThat(ordinals("<ol><li>a<ol><li>b<li>c</ol><li>d<ul><li>e</ul><li>f</ol>"))
        .containsExactly(1, 1, 2, 2, 0, 3);
  }

  @Test
  void onlyTheFirstLineOfAnItemHasItsNumber() {
    assertThat(ordinals("<ol><li><p>a</p><p>b</p><li>c</ol>")).containsExactly(1, 0, 2);
  }

  @Test
  void whatIsNoNumberFromOneOnDoesNotCount() {
    for (String start : List.of("0", "-2", "x", "", "1e3", "99999999999", "2147483647")) {
      assertThat(ordinals("<ol start='" + start + "'><li>a<li>b</ol>"))
          .as("start '%s'", start)
          .containsExactly(1, 2);
    }
  }

  @Test
  void itemsOutsideOfAListAreItemsToo() {
    Markup markup = markup("<li>a<p>b", "a");
    assertThat(markup.role()).isEqualTo(Role.LIST_ITEM);
    assertThat(markup.level()).isEqualTo(1);
    assertThat(markup.ordinal()).isZero();
  }

  @Test
  void blocksInItemsHaveTheirOwnRole() {
    String body = "<ul><li><h3>a</h3>b<pre>c</pre><blockquote>d</blockquote></ul>";
    assertThat(Pages.read("<body>" + body).lines())
        .extracting(l -> l.markup().role())
        .containsExactly(Role.HEADING, Role.LIST_ITEM, Role.CODE, Role.QUOTE);
  }
}
