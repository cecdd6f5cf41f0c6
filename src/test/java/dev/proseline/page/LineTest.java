package dev.proseline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static final String SOURCE = "one\ntwo words\nthree";

  @Test
  void aLineCountsItsCharactersFromItsOwnStart() {
    Line line = Line.of(SOURCE, 1, new Span(4, 13), Break.LINE);
    assertThat(line.text()).isEqualTo("two words").isEqualTo(line.toString());
    assertThat(line.length()).isEqualTo(9);
    assertThat(line.charAt(0)).isEqualTo('t');
    assertThat(line.charAt(8)).isEqualTo('s');
    assertThat(line.before()).isEqualTo(Break.LINE);
  }

  @Test
  void movingALineChangesItsIndexAlone() {
    Line line = Line.of(SOURCE, 1, new Span(4, 13), Break.LINE);
    Line moved = line.at(7);
    assertThat(moved.index()).isEqualTo(7);
    assertThat(moved.span()).isEqualTo(line.span());
    assertThat(moved.shape()).isEqualTo(line.shape());
    assertThat(line.index()).isEqualTo(1);
    assertThat(line.at(1)).isSameAs(line);
  }

  @Test
  void aSpanPastTheTextIsRefused() {
    assertThatThrownBy(() -> Line.of("abc", 0, new Span(0, 4), Break.BLANK))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aLineNeedsABreak() {
    assertThatNullPointerException()
        .isThrownBy(() -> Line.of("abc", 0, new Span(0, 3), null))
        .withMessage("before");
  }

  @Test
  void aPageKeepsItsOwnListOfLines() {
    List<Line> lines = new ArrayList<>(List.of(Line.of("abc", 0, new Span(0, 3), Break.BLANK)));
    Page page = Page.of("abc", lines);
    lines.clear();
    assertThat(page.lines()).hasSize(1);
    assertThatNullPointerException().isThrownBy(() -> Page.of(null, lines)).withMessage("text");
  }
}
