package dev.proseline.html;

import static dev.proseline.html.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proseline.page.Inline;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreformattedTest {

  @Test
  void itsLineEndsAndItsSpacesAreKept() {
    assertThat(text("a<pre>if (x)\n    y\n\n  z</pre>b"))
        .isEqualTo("a\n\nif (x)\n    y\n\n  z\n\nb");
  }

  @Test
  void allOfItIsOneLineOfCode() {
    Page page = Pages.read("<pre><code>a\n <b>b</b>\n</code>c</pre>");
    assertThat(page.lines()).extracting(Line::text).containsExactly("a\n b\nc");
    assertThat(page.lines().get(0).markup().role()).isEqualTo(Role.CODE);
  }

  @Test
  void theIndentOfItsFirstLineStandsBeforeTheLine() {
    Page page = Pages.read("<p>x<pre>\n\n    a\n  b\n</pre>");
    Line line = Pages.line(page, "a\n  b");
    assertThat(page.indent(line)).isEqualTo("    ");
  }

  @Test
  void carriageReturnsAreLineEnds() {
    assertThat(text("<pre>a\r\nb\rc\n\rd</pre>")).isEqualTo("a\nb\nc\n\nd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xmp", "listing", "plaintext"})
  void theOldNamesAreReadToo(String tag) {
    assertThat(text("<" + tag + ">a\n  b")).isEqualTo("a\n  b");
  }

  @Test
  void tagsInOldExamplesAreText() {
    assertThat(text("<xmp><b>a</b></xmp><i>b</i>")).isEqualTo("<b>a</b>\n\nb");
  }

  @Test
  void scriptsInItAreNoText() {
    assertThat(text("<pre>a<script>b</script><style>c</style>d</pre>")).isEqualTo("ad");
  }

  @Test
  void codeInRunningTextIsMarkedAndCodeInCodeIsNot() {
    assertThat(Pages.read("<p>a <code>b</code><pre><code>c</code></pre>").inlines())
        .extracting(Inline::kind, inline -> inline.span().start())
        .containsExactly(tuple(Inline.Kind.CODE, 2));
  }
}
