package dev.proseline.report;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Span;

/** Counts words as {@link dev.proseline.page.Shape#length()} does. */
final class Words {

  private Words() {}

  /** The words of a text, line by line. */
  static int count(String text) {
    return text.lines().mapToInt(Words::ofLine).sum();
  }

  private static int ofLine(String line) {
    return Line.of(line, 0, new Span(0, line.length()), Break.NONE).shape().length();
  }
}
