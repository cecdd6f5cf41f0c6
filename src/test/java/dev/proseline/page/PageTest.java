package dev.proseline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t\t", " \u00A0\t"})
  void theIndentOfALineIsTheWhiteSpaceBeforeIt(String indent) {
    for (String above : List.of("", "a\n", "a \n\n")) {
      String text = above + indent + "x";
      Line line = Line.of(text, 0, new Span(text.length() - 1, text.length()), Break.BLANK);
      assertThat(Page.of(text, List.of(line)).indent(line)).isEqualTo(indent);
    }
  }

  @Test
  void aPlainTextStatesNothing() {
    Page page = Page.of("x", List.of());
    assertThat(page.metadata()).isEqualTo(Metadata.none());
    assertThat(page.inlines()).isEmpty();
    assertThat(page.base()).isEmpty();
    assertThat(page.sources().source(new Span(0, 1))).isEmpty();
  }

  @Test
  void otherLinesDoNotChangeWhatThePageStates() {
    Line line = Line.of("x", 0, new Span(0, 1), Break.BLANK);
    Page page = new Page("x", List.of(), List.of(), Metadata.none(), SourceMap.none(), "base");
    assertThat(page.with(List.of(line)).lines()).containsExactly(line);
    assertThat(page.with(List.of(line)).base()).isEqualTo("base");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Page.of(null, List.of()))
        .withMessageContaining("text");
  }
}
