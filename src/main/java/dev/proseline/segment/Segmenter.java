package dev.proseline.segment;

import dev.proseline.lexicon.Lexicon;
import dev.proseline.lexicon.Scan;
import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns each line that holds junk beside prose into several lines. Stateless. Not API. */
public final class Segmenter {

  private Segmenter() {}

  /** The scan of the page with its lines divided; the same scan if there is nothing to divide. */
  public static Scan divide(Lexicon lexicon, Scan scan) {
    Page page = scan.page();
    List<Line> lines = new ArrayList<>(page.lines().size());
    int[] origin = new int[page.lines().size()];
    boolean divided = false;
    for (Line line : page.lines()) {
      List<Span> cuts = scan.cues(line).isEmpty() ? List.of() : Cuts.in(line, scan);
      if (cuts.isEmpty()) {
        origin = put(origin, lines.size(), line.index());
        lines.add(line.at(lines.size()));
      } else {
        divided = true;
        for (Span part : parts(page.text(), line.span(), cuts)) {
          Break before = part.start() == line.span().start() ? line.before() : Break.NONE;
          origin = put(origin, lines.size(), -1);
          lines.add(Line.of(page.text(), lines.size(), part, before).with(line.markup()));
        }
      }
    }
    return divided ? lexicon.rescan(page.with(lines), scan, origin) : scan;
  }

  private static int[] put(int[] array, int index, int value) {
    int[] room = index < array.length ? array : Arrays.copyOf(array, array.length * 2 + 1);
    room[index] = value;
    return room;
  }

  /** The cuts and what stands between them, white space trimmed, nothing blank. */
  private static List<Span> parts(String text, Span line, List<Span> cuts) {
    List<Span> parts = new ArrayList<>();
    int at = line.start();
    for (Span cut : cuts) {
      addTrimmed(text, at, cut.start(), parts);
      addTrimmed(text, cut.start(), cut.end(), parts);
      at = cut.end();
    }
    addTrimmed(text, at, line.end(), parts);
    return parts;
  }

  private static void addTrimmed(String text, int from, int to, List<Span> parts) {
    Span part = new Span(from, to).trimmed(text);
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}
