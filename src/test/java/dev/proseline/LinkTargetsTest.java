package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {

  @ParameterizedTest
  @CsvSource({
    "c, https://site.example/a/c",
    "../c?d=1#e, https://site.example/c?d=1#e",
    "/c, https://site.example/c",
    "//o.example/c, https://o.example/c",
    "?q=1, https://site.example/a/b.html?q=1",
    "#top, https://site.example/a/b.html#top",
    "'', https://site.example/a/b.html",
    "http://o.example, http://o.example",
    "mailto:mara@site.example, mailto:mara@site.example",
    "a b.html, https://site.example/a/a%20b.html",
    "100%, https://site.example/a/100%25",
    "x%20y, https://site.example/a/x%20y",
    "(a)[b]{c}|d, https://site.example/a/%28a%29%5Bb%5D%7Bc%7D%7Cd",
    "é.html, https://site.example/a/é.html"
  })
  void targetsAreResolvedAsBrowsersDo(String target, String absolute) {
    assertThat(new LinkTargets("https://site.example/a/b.html").absolute(target))
        .isEqualTo(absolute);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:x()",
        "JavaScript:x()",
        " javascript:x()",
        "java\tscript:x()",
        "java\nscript:x()",
        "vbscript:x",
        "data:text/html,x"
      })
  void scriptsLeadNowhere(String target) {
    assertThat(new LinkTargets("https://site.example/").absolute(target)).isEmpty();
  }

  @Test
  void aBaseThatIsNoAddressIsNone() {
    assertThat(new LinkTargets("").absolute("a/b")).isEqualTo("a/b");
    assertThat(new LinkTargets("1:2").absolute("a/b")).isEqualTo("a/b");
    assertThat(new LinkTargets("").absolute("")).isEmpty();
  }

  @Test
  void aBareHostIsAFolder() {
    assertThat(new LinkTargets("https://site.example").absolute("a"))
        .isEqualTo("https://site.example/a");
  }

  @Test
  void whatIsNoAddressIsLeftAsItIs() {
    assertThat(new LinkTargets("https://site.example/").absolute("ht!tp:x\u2028y"))
        .isEqualTo("ht!tp:x\u2028y");
  }
}
