package dev.proseline;

import dev.proseline.page.Break;
import dev.proseline.page.Inline;
import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Page;
import dev.proseline.page.Role;
import dev.proseline.page.Span;
import java.net.URI;

/**
 * Writes kept lines as Markdown. The state of one page; not thread-safe.
 *
 * <p>A block is written when the next line shows that it is complete.
 */
final class Markdown {

  private static final int MOST_LEVELS = 6;

  private final Page page;
  private final StringBuilder out = new StringBuilder();

  /** The next inline element that may lie in a line to come. */
  private int inline;

  private Line last;
  private Role lastRole;

  /** Columns of the table that is being written; 0 outside tables. */
  private int columns;

  Markdown(Page page) {
    this.page = page;
  }

  /** Adds the next kept line. */
  void add(Line line) {
    Role role = line.markup().known() ? line.markup().role() : Role.PARAGRAPH;
    boolean goesOn = last != null && line.before() == Break.NONE && role == lastRole;
    if (goesOn && role != Role.TABLE_ROW && role != Role.CODE) {
      out.append(' ').append(text(line));
    } else {
      separate(line, role);
      write(line, role);
    }
    last = line;
    lastRole = role;
  }

  private void separate(Line line, Role role) {
    if (last == null) {
      return;
    }
    boolean same = role == lastRole;
    if (role == Role.TABLE_ROW && same || isNextItem(line, role)) {
      out.append('\n');
    } else if (same && line.markup().known() && line.markup().path() == last.markup().path()) {
      out.append(role == Role.QUOTE || role == Role.PARAGRAPH ? "\\\n" : "\n\n");
    } else {
      out.append(role == Role.QUOTE && same ? "\n>\n" : "\n\n");
    }
    columns = role == Role.TABLE_ROW && same ? columns : 0;
  }

  private boolean isNextItem(Line line, Role role) {
    return role == Role.LIST_ITEM && lastRole == role && line.markup().startsItem();
  }

  private void write(Line line, Role role) {
    Markup markup = line.markup();
    switch (role) {
      case TITLE -> out.append("# ").append(oneLine(line));
      case HEADING ->
          out.append("#".repeat(Math.max(1, Math.min(MOST_LEVELS, markup.level()))))
              .append(' ')
              .append(oneLine(line));
      case LIST_ITEM -> item(line, markup);
      case QUOTE -> out.append("> ").append(start(text(line)).replace("\n", "\n> "));
      case CODE -> code(line.text());
      case TABLE_ROW -> row(line);
      case PARAGRAPH -> out.append(start(text(line)));
    }
  }

  private String oneLine(Line line) {
    return text(line).replace('\n', ' ');
  }

  private void item(Line line, Markup markup) {
    String marker = markup.ordinal() > 0 ? markup.ordinal() + ". " : "- ";
    String indent = "    ".repeat(Math.max(0, markup.level() - 1));
    String own = markup.startsItem() ? marker : "  ";
    out.append(indent).append(own).append(start(oneLine(line)));
  }

  private void code(String code) {
    String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
    out.append(fence).append('\n').append(code).append('\n').append(fence);
  }

  private static int longestRun(String code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private void row(Line line) {
    String[] cells = oneLine(line).replace("|", "\\|").split("\t", -1);
    boolean first = columns == 0;
    columns = first ? cells.length : columns;
    for (int i = 0; i < Math.max(columns, cells.length); i++) {
      out.append("| ").append(i < cells.length ? cells[i] : "").append(' ');
    }
    out.append('|');
    if (first) {
      out.append('\n').append("| --- ".repeat(columns)).append('|');
    }
  }

  /** The line's text with its links and code. */
  private String text(Line line) {
    StringBuilder text = new StringBuilder();
    int at = line.span().start();
    while (inline < page.inlines().size() && next(inline).span().end() <= at) {
      inline++;
    }
    for (int i = inline; i < page.inlines().size(); i++) {
      Span span = next(i).span();
      int from = Math.max(at, span.start());
      int to = Math.min(line.span().end(), span.end());
      if (span.start() >= line.span().end()) {
        break;
      }
      if (from < to) {
        escape(at, from, text);
        inline(next(i), from, to, text);
        at = to;
      }
    }
    escape(at, line.span().end(), text);
    return text.toString();
  }

  private Inline next(int i) {
    return page.inlines().get(i);
  }

  private void inline(Inline inline, int from, int to, StringBuilder text) {
    if (inline.kind() == Inline.Kind.CODE) {
      String code = page.text().substring(from, to).replace('\n', ' ');
      String ticks = "`".repeat(longestRun(code) + 1);
      String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
      text.append(ticks).append(pad).append(code).append(pad).append(ticks);
      return;
    }
    String target = target(inline.target());
    if (target.isEmpty()) {
      escape(from, to, text);
      return;
    }
    text.append('[');
    escape(from, to, text);
    text.append("](").append(target).append(')');
  }

  /** The absolute address; empty for scripts. Signs that would end the link are encoded. */
  private String target(String href) {
    if (href.regionMatches(true, 0, "javascript:", 0, "javascript:".length())) {
      return "";
    }
    String plain =
        href.replace(" ", "%20")
            .replace("(", "%28")
            .replace(")", "%29")
            .replace("<", "%3C")
            .replace(">", "%3E")
            .replaceAll("\\p{Cntrl}", "");
    try {
      return page.base().isEmpty() ? plain : URI.create(page.base()).resolve(plain).toString();
    } catch (IllegalArgumentException e) {
      return plain; // no address by the rules, but browsers may follow it
    }
  }

  private void escape(int from, int to, StringBuilder text) {
    String all = page.text();
    for (int i = from; i < to; i++) {
      char c = all.charAt(i);
      boolean wordBefore = i > from && Character.isLetterOrDigit(all.charAt(i - 1));
      boolean wordAfter = i + 1 < to && Character.isLetterOrDigit(all.charAt(i + 1));
      boolean markup =
          switch (c) {
            case '\\', '`', '*', '[', ']', '<', '~' -> true;
            case '_' -> !(wordBefore && wordAfter);
            case '&' -> wordAfter || i + 1 < to && all.charAt(i + 1) == '#';
            default -> false;
          };
      if (markup) {
        text.append('\\');
      }
      text.append(c);
    }
  }

  /** Escapes what would be a heading, a list or a quote at the start of a line. */
  private static String start(String text) {
    if (text.isEmpty()) {
      return text;
    }
    if ("#+->=".indexOf(text.charAt(0)) >= 0) {
      return "\\" + text;
    }
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    return numbered ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
