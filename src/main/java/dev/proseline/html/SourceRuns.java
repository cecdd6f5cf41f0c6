package dev.proseline.html;

import dev.proseline.page.SourceMap;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Finds for each character of a text node where it stands in the source: character references and
 * line ends make the two of different length. The state of one page; not thread-safe.
 */
final class SourceRuns {

  /** The longest name of a character reference is shorter. */
  private static final int LONGEST_REFERENCE = 40;

  private final String source;
  private final SourceMap.Builder runs = new SourceMap.Builder();
  private final Map<String, Reference> references = new HashMap<>();

  /** By character of the node at hand: where it stands in the source. */
  private int[] starts = new int[64];

  private int[] ends = new int[64];
  private boolean tracked;

  /** How many characters of the source stand for how many of the text. */
  private record Reference(int length, int characters) {}

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
  void start(Node node, String text) {
    Range range = node.sourceRange();
    tracked = range.isTracked();
    if (!tracked) {
      return;
    }
    if (starts.length < text.length()) {
      starts = new int[text.length() * 2];
      ends = new int[text.length() * 2];
    }
    int from = range.startPos();
    int to = range.endPos();
    boolean known = source != null && to <= source.length();
    if (to - from == text.length()) {
      literal(from, text.length());
    } else if (!known || !align(text, from, to) && !align(text, afterLineEnd(from), to)) {
      whole(from, to, text.length());
    }
  }

  private void literal(int from, int length) {
    for (int i = 0; i < length; i++) {
      put(i, from + i, from + i + 1);
    }
  }

  private void whole(int from, int to, int length) {
    for (int i = 0; i < length; i++) {
      put(i, from, to);
    }
  }

  private void put(int i, int start, int end) {
    starts[i] = start;
    ends[i] = end;
  }

  /** The parser drops a line end at the start of preformatted text. */
  private int afterLineEnd(int at) {
    return source.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  /** Goes through text and source side by side; false if they do not belong together. */
  private boolean align(String text, int from, int to) {
    int at = from;
    int i = 0;
    while (i < text.length()) {
      at = skipNuls(at, to, text.charAt(i));
      if (at >= to) {
        return false;
      }
      Reference reference = reference(text.charAt(i), at, to);
      int next = Math.min(i + reference.characters(), text.length());
      if (next == i) {
        return false;
      }
      while (i < next) {
        put(i++, at, at + reference.length());
      }
      at += reference.length();
    }
    return skipNuls(at, to, ' ') == to;
  }

  /** The parser drops some of them. */
  private int skipNuls(int from, int to, char wanted) {
    int at = from;
    while (at < to && source.charAt(at) == 0 && wanted != 0) {
      at++;
    }
    return at;
  }

  /** What stands at a place of the source; no characters if it is not the one of the text. */
  private Reference reference(char wanted, int at, int to) {
    char c = source.charAt(at);
    if (c == '&') {
      return references.computeIfAbsent(referenceAt(at, to), SourceRuns::decode);
    }
    if (c == '\r' && wanted == '\n') {
      return new Reference(source.startsWith("\r\n", at) ? 2 : 1, 1);
    }
    return new Reference(1, c == wanted ? 1 : 0);
  }

  /** The ampersand and all behind it that may belong to a reference. */
  private String referenceAt(int from, int to) {
    int most = Math.min(to, from + LONGEST_REFERENCE);
    int at = from + 1;
    while (at < most && isName(source.charAt(at))) {
      at++;
    }
    return source.substring(from, at < most && source.charAt(at) == ';' ? at + 1 : at);
  }

  private static boolean isName(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** What the parser leaves as it is at the end is no part of the reference. */
  private static Reference decode(String written) {
    String read = Parser.unescapeEntities(written, false);
    int length = written.length();
    int characters = read.length();
    while (length > 1
        && characters > 1
        && written.charAt(length - 1) == read.charAt(characters - 1)) {
      length--;
      characters--;
    }
    return new Reference(length, characters);
  }

  /** The character at an offset of the node was written to a place in the text. */
  void character(int offset, int text) {
    if (tracked) {
      runs.add(text, starts[offset], ends[offset]);
    }
  }
}
