package dev.proseline;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Page;
import dev.proseline.page.Region;
import dev.proseline.page.Role;

/**
 * Writes kept lines as Markdown, block by block: a block is written when the next line shows that
 * it is complete. The state of one page; not thread-safe.
 */
final class Markdown {

  private static final int MOST_LEVELS = 6;

  private final Page page;
  private final MarkdownText inline;
  private final MarkdownLists lists = new MarkdownLists();
  private final StringBuilder out = new StringBuilder();

  /** The block at hand, its last line and its role; the line is null before the first. */
  private final StringBuilder block = new StringBuilder();

  private Line last;
  private Role role;

  Markdown(Page page) {
    this.page = page;
    this.inline = new MarkdownText(page);
  }

  /** Adds the next kept line. */
  void add(Line line) {
    Role own = line.markup().known() ? line.markup().role() : Role.PARAGRAPH;
    String joint = last == null || own != role ? null : joint(line);
    String text = text(line, own);
    if (joint == null) {
      flush();
      open(line, own);
    } else {
      block.append(meetInCode(joint, text) ? " " : joint);
    }
    block.append(text);
    last = line;
    role = own;
  }

  /** Two pieces of code side by side would not be told apart. */
  private boolean meetInCode(String joint, String text) {
    return joint.isEmpty() && text.startsWith("`") && block.charAt(block.length() - 1) == '`';
  }

  /** What stands between the block and one more line of it; null if the line starts another. */
  private String joint(Line line) {
    if (role == Role.CODE) {
      return null;
    }
    if (line.before() == Break.NONE) {
      return between(line);
    }
    return switch (role) {
      case TABLE_ROW -> line.before() == Break.LINE ? "\n" : null;
      case QUOTE -> isSameElement(line) ? "\\\n" : isSamePlace(line) ? "\n\n" : null;
      case PARAGRAPH, LIST_ITEM -> isSameElement(line) ? "\\\n" : null;
      default -> null;
    };
  }

  /** Between two parts of a line: nothing, if nothing is there; of a table's cells their tabs. */
  private String between(Line line) {
    String between = page.text().substring(last.span().end(), line.span().start());
    if (between.isEmpty()) {
      return "";
    }
    int cells = role == Role.TABLE_ROW ? (int) between.chars().filter(c -> c == '\t').count() : 0;
    return cells > 0 ? "\t".repeat(cells) : " ";
  }

  /** Whether nothing but a line break stands between the two. */
  private boolean isSameElement(Line line) {
    Markup markup = line.markup();
    return line.before() == Break.LINE
        && markup.known()
        && !markup.startsItem()
        && markup.path() == last.markup().path();
  }

  /** Whether both stand in the same item of a list, or both in none. */
  private boolean isSamePlace(Line line) {
    return !line.markup().startsItem()
        && line.markup().in(Region.LIST) == last.markup().in(Region.LIST);
  }

  private void open(Line line, Role own) {
    Markup markup = line.markup();
    if (markup.known() && markup.startsItem()) {
      lists.item(own == Role.LIST_ITEM ? markup.level() : 0, markup.ordinal());
    } else if (own == Role.LIST_ITEM) {
      lists.goOn(markup.level());
    } else if (own == Role.PARAGRAPH || !markup.in(Region.LIST)) {
      lists.end();
    }
  }

  private String text(Line line, Role own) {
    return switch (own) {
      case TITLE, HEADING -> inline.oneLine(line);
      case CODE -> page.indent(line) + line.text();
      case TABLE_ROW -> (line.before() == Break.NONE ? "" : page.indent(line)) + inline.row(line);
      default -> inline.lines(line);
    };
  }

  private void flush() {
    if (last == null) {
      return;
    }
    lists.write(body(), out);
    block.setLength(0);
  }

  private String body() {
    return switch (role) {
      case TITLE -> "# " + MarkdownText.heading(block);
      case HEADING -> "#".repeat(level()) + " " + MarkdownText.heading(block);
      case QUOTE -> "> " + block.toString().replace("\n", "\n> ").replace("> \n", ">\n");
      case CODE -> MarkdownText.fenced(block);
      case TABLE_ROW -> MarkdownText.table(block);
      case PARAGRAPH, LIST_ITEM -> block.toString();
    };
  }

  private int level() {
    return Math.max(1, Math.min(MOST_LEVELS, last.markup().level()));
  }

  @Override
  public String toString() {
    flush();
    last = null;
    return out.toString();
  }
}
