package dev.proseline;

import dev.proseline.page.Inline;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import dev.proseline.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes the text of lines as Markdown: with links and code, and so that nothing else in it is
 * taken for markup. Lines are to come in order. The state of one page; not thread-safe.
 */
final class MarkdownText {

  private final String text;
  private final LinkTargets targets;
  private final List<Inline> links;
  private final List<Inline> codes;

  /** The next link and the next code that may lie in a line to come. */
  private int link;

  private int code;

  MarkdownText(Page page) {
    text = page.text();
    targets = new LinkTargets(page.base());
    links = of(Inline.Kind.LINK, page);
    codes = of(Inline.Kind.CODE, page);
  }

  private static List<Inline> of(Inline.Kind kind, Page page) {
    return page.inlines().stream().filter(inline -> inline.kind() == kind).toList();
  }

  /** The line with what would start a block escaped wherever one might start. */
  String lines(Line line) {
    return parts(line, TextReader::isTerminator).stream()
        .map(part -> start(part.strip()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  String oneLine(Line line) {
    return String.join(" ", parts(line, TextReader::isTerminator));
  }

  /** A row of a table, the tabs between its cells as they are. */
  String row(Line line) {
    return String.join("\t", parts(line, c -> c == '\t')).replace('\n', ' ').replace("|", "\\|");
  }

  /** The parts of a line between ends of a kind; links and code end with their parts. */
  private List<String> parts(Line line, Predicate<Character> isEnd) {
    List<String> parts = new ArrayList<>();
    int start = line.span().start();
    for (int i = start; i <= line.span().end(); i++) {
      if (i == line.span().end() || isEnd.test(text.charAt(i))) {
        parts.add(text(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  private String text(int start, int end) {
    StringBuilder out = new StringBuilder();
    int at = start;
    while (link < links.size() && links.get(link).span().end() <= at) {
      link++;
    }
    for (int i = link; i < links.size() && links.get(i).span().start() < end; i++) {
      Span span = links.get(i).span();
      int from = Math.max(at, span.start());
      withCode(at, from, out);
      at = Math.min(end, span.end());
      link(links.get(i), from, at, out);
    }
    withCode(at, end, out);
    return out.toString();
  }

  private void link(Inline inline, int from, int to, StringBuilder out) {
    String target = targets.absolute(inline.target());
    if (target.isEmpty()) {
      withCode(from, to, out);
      return;
    }
    if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
      out.insert(out.length() - 1, '\\'); // else it would be an image
    }
    out.append('[');
    withCode(from, to, out);
    out.append("](").append(target).append(')');
  }

  private void withCode(int from, int to, StringBuilder out) {
    if (from == to) {
      return;
    }
    int at = from;
    while (code < codes.size() && codes.get(code).span().end() <= from) {
      code++;
    }
    for (int i = code; i < codes.size() && codes.get(i).span().start() < to; i++) {
      int start = Math.max(at, codes.get(i).span().start());
      escape(at, start, out);
      at = Math.min(to, codes.get(i).span().end());
      while (i + 1 < codes.size() && codes.get(i + 1).span().start() == at && at < to) {
        at = Math.min(to, codes.get(++i).span().end()); // side by side they would not be told apart
      }
      code(start, at, out);
    }
    escape(at, to, out);
  }

  private void code(int from, int to, StringBuilder out) {
    String code = text.substring(from, to).replaceAll("\\R", " ");
    String ticks = "`".repeat(longestRun(code) + 1);
    boolean apart = code.startsWith("`") || code.endsWith("`") || isPadded(code);
    String pad = apart ? " " : "";
    out.append(ticks).append(pad).append(code).append(pad).append(ticks);
  }

  /** Whether a reader would take its outer spaces off. */
  private static boolean isPadded(String code) {
    return code.startsWith(" ") && code.endsWith(" ");
  }

  private static int longestRun(CharSequence code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private void escape(int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isMarkup(c, i)) {
        out.append('\\').append(c);
      } else if (!TextReader.isTerminator(c)) {
        out.append(c);
      } else if (!text.startsWith("\r\n", i)) {
        out.append('\n');
      }
    }
  }

  private boolean isMarkup(char c, int i) {
    return switch (c) {
      case '\\', '`', '*', '[', ']', '<', '~' -> true;
      case '_' -> !(isWord(i - 1) && isWord(i + 1));
      case '&' -> isWord(i + 1) || i + 1 < text.length() && text.charAt(i + 1) == '#';
      default -> false;
    };
  }

  private boolean isWord(int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** Escapes what would start a heading, a list, a quote or a table. */
  private static String start(String line) {
    if (!line.isEmpty() && "#+->=|:".indexOf(line.charAt(0)) >= 0) {
      return "\\" + line;
    }
    int digits = 0;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
    return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }

  /** The text of a heading; signs at its end would be taken for the end of the markup. */
  static String heading(CharSequence text) {
    int last = text.length() - 1;
    return last >= 0 && text.charAt(last) == '#'
        ? text.subSequence(0, last) + "\\#"
        : text.toString();
  }

  static String fenced(CharSequence code) {
    String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
    return fence + "\n" + code.toString().replaceAll("\\R", "\n") + "\n" + fence;
  }

  /** A table of rows with tabs between the cells; all rows get as many cells as the longest has. */
  static String table(CharSequence rows) {
    List<String[]> cells = rows.toString().lines().map(row -> row.split("\t", -1)).toList();
    int columns = cells.stream().mapToInt(row -> row.length).max().orElse(0);
    StringBuilder table = new StringBuilder();
    for (String[] row : cells) {
      table.append(table.length() > 0 ? "\n" : "");
      for (int i = 0; i < columns; i++) {
        table.append("| ").append(i < row.length ? row[i].strip() : "").append(' ');
      }
      table.append('|');
      if (row == cells.get(0)) {
        table.append('\n').append("| --- ".repeat(columns)).append('|');
      }
    }
    return table.toString();
  }
}
