package dev.proseline.model;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of a text with the little that the tests of columns need to know of them. */
final class FeatureLines {

  private FeatureLines() {}

  /** The text that the lines are of. */
  static String text(String... texts) {
    return String.join("\n", texts);
  }

  static List<Line> of(String... texts) {
    String source = text(texts);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      lines.add(Line.of(source, lines.size(), new Span(start, start + text.length()), Break.LINE));
      start += text.length() + 1;
    }
    return lines;
  }

  /** An outline that knows the length of the lines, all of them content. */
  static Outline outline(List<Line> lines) {
    return outline(lines, IntStream.generate(() -> -1).limit(lines.size()).toArray());
  }

  /** An outline that knows the length of the lines and the kinds of boilerplate, -1 for none. */
  static Outline outline(List<Line> lines, int[] kinds) {
    int n = lines.size();
    int[] lengths = lines.stream().mapToInt(line -> line.shape().length()).toArray();
    return new Outline(lengths, new double[n], new double[n], new double[n], kinds, new int[n]);
  }

  static FeatureTable table(List<Line> lines) {
    return new FeatureTable(lines.size(), Feature.TEXT);
  }
}
