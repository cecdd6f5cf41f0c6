package dev.proseline.html;

import static dev.proseline.html.Pages.markup;
import static dev.proseline.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Region;
import dev.proseline.page.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  @Test
  void aRowOfDataIsOneLineWithTabsBetweenTheCells() {
    String body = "x<table><tr><th>a<th> b <tr><td><b>c</b> d<td>e</table>y";
    assertThat(text(body)).isEqualTo("x\n\na\tb\nc d\te\n\ny");
    assertThat(markup(body, "c d\te").role()).isEqualTo(Role.TABLE_ROW);
    assertThat(markup(body, "c d\te").in(Region.TABLE)).isTrue();
  }

  @Test
  void emptyCellsCount() {
    assertThat(text("<table><tr><td>a<td>b<td>c<tr><td>d<td><td>e<tr><td><td>f<td></table>"))
        .isEqualTo("a\tb\tc\nd\t\te\n\tf");
  }

  @Test
  void theSectionsOfATableAreOneTable() {
    assertThat(
            text(
                "<table><caption>t</caption><thead><tr><th>a<th>b<tbody><tr><td>c<td>d"
                    + "<tfoot><tr><td>e<td>f</table>"))
        .isEqualTo("t\na\tb\nc\td\ne\tf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>b</p>", "<div>b</div>", "b<br>", "<ul><li>b</ul>", "<h2>b</h2>"})
  void aTableWithBlocksInItsCellsIsThereForTheLayout(String cell) {
    String body = "<table><tr><td>a<td>" + cell + "</table>";
    assertThat(text(body).split("\n+")).containsExactly("a", "b");
    assertThat(markup(body, "a").role()).isEqualTo(Role.PARAGRAPH);
  }

  @Test
  void aSingleCellIsNoRowOfData() {
    assertThat(markup("<table><tr><td>a</table>", "a").role()).isEqualTo(Role.PARAGRAPH);
  }

  @Test
  void aTableInACellIsReadByItself() {
    assertThat(text("<table><tr><td>a<td>b<table><tr><td>c<td>d</table><td>e</table>"))
        .isEqualTo("a\nb\n\nc\td\n\ne");
  }

  @Test
  void aCellForTheLayoutMayHoldTheArticle() {
    String body =
        "<table><tr><td>menu<br>two<td>" + Pages.PROSE + "<br><br>" + Pages.PROSE + "</table>";
    assertThat(markup(body, Pages.PROSE).outside()).isZero();
    assertThat(markup(body, "menu").outside()).isPositive();
  }

  @Test
  void textInTheWrongPlaceOfATableIsRead() {
    assertThat(text("a<table>b<tr>c<td>d</table>e").split("\\s+"))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void cellsWithoutATableAreText() {
    assertThat(text("<tr><td>a</td> <td>b</td></tr>")).isEqualTo("a b");
  }
}
