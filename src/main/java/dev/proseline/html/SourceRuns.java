package dev.proseline.html;

import dev.proseline.page.SourceMap;
import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Finds for each character of a text node where it stands in the source: entities and line ends
 * make the two of different length. The state of one page; not thread-safe.
 */
final class SourceRuns {

  /** The longest name of a character reference is shorter. */
  private static final int LONGEST_REFERENCE = 40;

  private final String source;
  private final SourceMap.Builder runs = new SourceMap.Builder();
  private int[] places = new int[0];
  private int sourceEnd;
  private int lastShift = Integer.MIN_VALUE;
  private int lastText = -1;

  /**
   * The runs of a page.
   *
   * @param source the source, or null if only the ranges of the nodes are known
   */
  SourceRuns(String source) {
    this.source = source;
  }

  SourceMap build() {
    return runs.build();
  }

  /** From now on characters come from this node. */
  void start(TextNode node, String whole) {
    Range range = node.sourceRange();
    lastShift = Integer.MIN_VALUE;
    if (!range.isTracked()) {
      places = new int[0];
      return;
    }
    int from = range.startPos();
    sourceEnd = range.endPos();
    places = new int[whole.length()];
    if (source != null && sourceEnd <= source.length()) {
      align(whole, from);
    } else {
      boolean alike = sourceEnd - from == whole.length();
      Arrays.setAll(places, i -> alike ? from + i : from);
    }
  }

  private void align(String whole, int from) {
    int at = from;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      while (at < sourceEnd && source.charAt(at) == 0 && c != 0) {
        at++; // the parser drops it
      }
      places[i] = Math.min(at, sourceEnd);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < whole.length();
      if (at < sourceEnd && source.charAt(at) == '&' && !isLiteral(whole, i, at)) {
        at = referenceEnd(at);
        if (pair) {
          places[++i] = places[i - 1];
        }
      } else if (at + 1 < sourceEnd && c == '\n' && source.charAt(at) == '\r') {
        at += source.charAt(at + 1) == '\n' ? 2 : 1;
      } else {
        at++;
      }
    }
  }

  /** An ampersand that stands for itself. */
  private boolean isLiteral(String whole, int i, int at) {
    if (whole.charAt(i) != '&') {
      return false;
    }
    boolean last = i + 1 == whole.length() || at + 1 == sourceEnd;
    return last || whole.charAt(i + 1) == source.charAt(at + 1);
  }

  private int referenceEnd(int from) {
    int at = from + 1;
    while (at < sourceEnd && at - from < LONGEST_REFERENCE && isReference(source.charAt(at))) {
      at++;
    }
    return at < sourceEnd && source.charAt(at) == ';' ? at + 1 : at;
  }

  private static boolean isReference(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The character at an offset of the node was written to a place in the text. */
  void character(int offset, int textOffset) {
    if (offset >= places.length) {
      return;
    }
    int shift = places[offset] - textOffset;
    if (shift != lastShift || textOffset != lastText + 1) {
      runs.run(textOffset, places[offset], sourceEnd);
      lastShift = shift;
    }
    lastText = textOffset;
  }
}
