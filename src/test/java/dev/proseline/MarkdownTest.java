package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static final Proseline PROSELINE = Proseline.standard();

  /** The Markdown of a page of which all is kept. */
  private static String markdown(String body) {
    return PROSELINE
        .cleanHtml("<body>" + body, "https://site.example/a/b.html")
        .keeping(Category.values())
        .markdown();
  }

  @Test
  void headingsHaveTheirLevelAndTheTitleTheFirst() {
    assertThat(markdown("<h2>Title</h2><p>a</p><h3>b</h3><h6>c</h6>"))
        .isEqualTo("## Title\n\na\n\n### b\n\n###### c");
    assertThat(markdown("<h1>Title</h1><h1>a</h1>")).isEqualTo("# Title\n\n# a");
  }

  @Test
  void aHeadingIsOneLineAndKeepsItsSigns() {
    assertThat(markdown("<h2>a<br>b</h2>")).isEqualTo("## a\n\n## b");
    assertThat(markdown("<h2># C #</h2>")).isEqualTo("## # C \\#");
  }

  @Test
  void paragraphsStandApartAndLineBreaksAreHard() {
    assertThat(markdown("<p>a<br>b</p><p>c</p>d<br><br>e<div>f</div><div>g</div>"))
        .isEqualTo("a\\\nb\n\nc\n\nd\n\ne\n\nf\n\ng");
  }

  @Test
  void listsAreNestedAsDeepAsTheirText() {
    assertThat(markdown("<ul><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ul>"))
        .isEqualTo("- a\n  - b\n    - c\n- d");
    assertThat(markdown("<ol start=99><li>a<ul><li>b</ul><li>c<ul><li>d</ul></ol>"))
        .isEqualTo("99. a\n    - b\n100. c\n     - d");
  }

  @Test
  void listsWithoutItemsAroundThemAreNotIndented() {
    assertThat(markdown("<ul><ul><li>a</ul></ul>")).isEqualTo("- a");
  }

  @Test
  void numbersAreThoseOfThePage() {
    assertThat(markdown("<ol><li>a<li value=7>b<li>c</ol>")).isEqualTo("1. a\n7. b\n8. c");
  }

  @Test
  void aNestedListThatDoesNotStartAtOneStandsApartLestItBeText() {
    assertThat(markdown("<ul><li>a<ol start=3><li>b<li>c</ol></ul>"))
        .isEqualTo("- a\n\n  3. b\n  4. c");
  }

  @Test
  void furtherBlocksOfAnItemAreIndentedWithIt() {
    assertThat(
            markdown(
                "<ol><li><p>a</p><p>b</p><pre>c\nd</pre><blockquote>e</blockquote><li>f</ol><p>g"))
        .isEqualTo("1. a\n\n   b\n\n   ```\n   c\n   d\n   ```\n\n   > e\n2. f\n\ng");
  }

  @Test
  void anItemMayStartWithAnotherBlock() {
    assertThat(markdown("<ul><li><pre>a\nb</pre><li><h3>c</h3>d</ul>"))
        .isEqualTo("- ```\n  a\n  b\n  ```\n- ### c\n\n  d");
  }

  @Test
  void quotesGoOnOverTheirParagraphs() {
    assertThat(markdown("<blockquote><p>a<br>b</p><p>c</p></blockquote><p>d"))
        .isEqualTo("> a\\\n> b\n>\n> c\n\nd");
  }

  @Test
  void aTableHasAllColumnsInEveryRow() {
    assertThat(
            markdown(
                "<table><tr><th>a<th>b<tr><td><td>1<td>2<tr><td>x<td><td>z<tr><td>y<td></table>"))
        .isEqualTo(
            """
            | a | b |  |
            | --- | --- | --- |
            |  | 1 | 2 |
            | x |  | z |
            | y |  |  |""");
  }

  @Test
  void twoTablesAreTwo() {
    assertThat(markdown("<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>"))
        .isEqualTo("| a | b |\n| --- | --- |\n\n| c | d |\n| --- | --- |");
  }

  @Test
  void barsInCellsAreEscaped() {
    assertThat(markdown("<table><tr><td>a|b<td><code>c|d</code></table>"))
        .startsWith("| a\\|b | `c\\|d` |\n");
  }

  @Test
  void codeKeepsItsLinesAndItsIndentBehindAFenceLongEnough() {
    assertThat(markdown("<pre>\n    if (x)\n\n  ```\n</pre>"))
        .isEqualTo("````\n    if (x)\n\n  ```\n````");
  }

  @Test
  void inlineCodeHasAsManyTicksAsItNeeds() {
    assertThat(markdown("<p>a <code>b</code> <code>c`d</code> <code>`</code>"))
        .isEqualTo("a `b` ``c`d`` `` ` ``");
    assertThat(markdown("<p><code>a</code><code>b</code>")).isEqualTo("`ab`");
  }

  @Test
  void linksAreAbsolute() {
    assertThat(markdown("<p><a href=c.html>c</a> <a href=/d>d</a> <a href=//o.example/>o</a>"))
        .isEqualTo(
            "[c](https://site.example/a/c.html) [d](https://site.example/d)"
                + " [o](https://o.example/)");
  }

  @Test
  void theBaseThatThePageStatesCounts() {
    assertThat(
            PROSELINE
                .cleanHtml("<base href='https://b.example/x/'><p><a href=c>c</a>", "")
                .keeping(Category.values())
                .markdown())
        .isEqualTo("[c](https://b.example/x/c)");
  }

  @Test
  void linksMayHoldCodeAndCodeMayHoldLinks() {
    assertThat(markdown("<p>a <a href=/x>b <code>c</code> d</a>"))
        .isEqualTo("a [b `c` d](https://site.example/x)");
    assertThat(markdown("<p><code>a <a href=/x>b</a></code>"))
        .isEqualTo("`a `[`b`](https://site.example/x)");
  }

  @Test
  void aLinkOverSeveralBlocksIsALinkInEach() {
    assertThat(markdown("<a href=/x><div>a</div><div>b</div></a>"))
        .isEqualTo("[a](https://site.example/x)\n\n[b](https://site.example/x)");
  }

  @Test
  void scriptsAndPlacesAreNoLinks() {
    assertThat(markdown("<p><a href='java&#9;script:x()'>a</a> <a name=y>b</a> <a href='Data:x'>c"))
        .isEqualTo("a b c");
  }

  @Test
  void bracketsInLinksAreEscapedAndAnExclamationMakesNoImage() {
    assertThat(markdown("<p>wow!<a href='/x_(y)'>a [b]</a>"))
        .isEqualTo("wow\\![a \\[b\\]](https://site.example/x_%28y%29)");
  }

  @Test
  void whatWouldBeMarkupIsEscaped() {
    assertThat(markdown("<p>*a* _b_ snake_case `c` [d] &lt;e> \\ ~f~ &amp;amp; &amp;#1; A & B"))
        .isEqualTo(
            "\\*a\\* \\_b\\_ snake_case \\`c\\` \\[d\\] \\<e> \\\\ \\~f\\~ \\&amp; \\&#1; A & B");
  }

  @Test
  void whatWouldStartABlockIsEscaped() {
    assertThat(markdown("<p># a<p>- b<p>+ c<p>> d<p>=== <p>12. e<p>3) f<p>| g<p>:--<p>1984 was"))
        .isEqualTo(
            "\\# a\n\n\\- b\n\n\\+ c\n\n\\> d\n\n\\===\n\n12\\. e\n\n3\\) f\n\n\\| g\n\n"
                + "\\:--\n\n1984 was");
    assertThat(markdown("<p>a<br># b<ul><li>- c</ul><blockquote>1. d"))
        .isEqualTo("a\\\n\\# b\n\n- \\- c\n\n> 1\\. d");
  }

  @Test
  void strippedFragmentsAreLeftOut() {
    String ferry =
        "The ferry left at six, as it had done every morning since the bridge was closed.";
    String quay = "Nobody on the quay waved when the lines were let go and the engine took hold.";
    Cleaned cleaned =
        PROSELINE.cleanHtml(
            "<body><p>" + ferry + " Share on Facebook</p><p>Share on Facebook</p><p>" + quay, "");
    assertThat(cleaned.markdown()).isEqualTo(ferry + "\n\n" + quay);
  }

  @Test
  void aPlainTextIsParagraphs() {
    String text = "# A bell was heard.\r\n\r\n* The pilots came home at noon.\n";
    assertThat(PROSELINE.clean(text).markdown())
        .isEqualTo("\\# A bell was heard.\n\n\\* The pilots came home at noon.");
    assertThat(PROSELINE.clean("").markdown()).isEmpty();
  }
}
