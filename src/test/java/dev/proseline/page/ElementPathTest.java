package dev.proseline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ElementPathTest {

  private static ElementPath path(String... classes) {
    ElementPath path = new ElementPath(null, "html", "", "");
    for (String each : classes) {
      path = new ElementPath(path, "div", "", each);
    }
    return path;
  }

  @Test
  void theStepsReadAsASelector() {
    ElementPath path = new ElementPath(path("a  b\n", ""), "p", "c", "");
    assertThat(path).hasToString("html > div.a.b > div > p#c");
    assertThat(path.step()).isEqualTo("p#c");
  }

  @Test
  void pathsWithTheSameStepsAreEqual() {
    assertThat(path("a", "b")).isEqualTo(path("a", "b")).hasSameHashCodeAs(path("a", "b"));
    assertThat(path("a", "b"))
        .isNotEqualTo(path("a", "c"))
        .isNotEqualTo(path("c", "b"))
        .isNotEqualTo(path("b"))
        .isNotEqualTo(path("a", "b", ""))
        .isNotEqualTo(null)
        .isNotEqualTo("html > div.a > div.b");
  }

  @Test
  void pathsMayBeDeep() {
    String[] classes = new String[100_000];
    Arrays.fill(classes, "a");
    assertThat(path(classes)).isEqualTo(path(classes));
    assertThat(path(classes).toString()).endsWith(" > div.a");
  }
}
