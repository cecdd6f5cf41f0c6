package dev.proseline.html;

import dev.proseline.page.Break;
import dev.proseline.page.ElementPath;
import dev.proseline.page.Region;
import dev.proseline.page.Role;
import dev.proseline.page.SourceMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * One way through a document: writes the lines, and notes the elements and the inline markup. The
 * state of one page; not thread-safe.
 */
final class Walk implements NodeVisitor {

  /** Of the list items of Markdown too. */
  private static final int HIGHEST_ORDINAL = 999_999_999;

  /** An odd number spreads the keys of paths over all bits. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  final Tree tree = new Tree();
  final LineTable lines = new LineTable();
  final LineWriter writer = new LineWriter(lines);
  final Inlines inlines = new Inlines(writer);
  final Statements statements = new Statements();

  private final ClassWords words = ClassWords.standard();
  private final Map<String, ClassWords.Match> known = new HashMap<>();

  /** Null if nobody asks for the places in the source. */
  private final SourceRuns sources;

  private int current = -1;

  /** The depth of elements without text around the node at hand. */
  private int silent;

  /** The depth of links and buttons around the node at hand. */
  private int links;

  private int preformatted;

  private int lists;

  /** The depth of elements that are not shown around the node at hand. */
  private int unshown;

  /** The form around the node at hand, or -1. */
  private int form = -1;

  Walk(SourceRuns sources) {
    this.sources = sources;
  }

  SourceMap sourceMap() {
    return sources == null ? SourceMap.none() : sources.build();
  }

  /** Ends the last line. */
  void finish() {
    writer.end(Break.BLANK);
    tree.limit(lines.size);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && silent == 0) {
      text(text, text.getWholeText());
    } else if (node instanceof DataNode data && silent == 0 && preformatted > 0) {
      text(data, data.getWholeData()); // of the old xmp
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
  }

  private void enter(Element element) {
    String tag = element.normalName();
    Display display = Display.of(tag);
    if (silent > 0 || display == Display.NOTHING) {
      statements.see(element, tag);
      silent++;
      return;
    }
    before(display);
    current = add(element, tag, display);
    unshown += isHidden(current) ? 1 : 0;
    field(element, tag);
    switch (tag) {
      case "html", "meta" -> statements.see(element, tag);
      default -> count(element, tag, display, 1);
    }
    if (preformatted == 0 || !tag.equals("code")) {
      inlines.enter(current, element, tag);
    }
  }

  /** Counts the links, lists and preformatted elements around the node at hand. */
  private void count(Element element, String tag, Display display, int step) {
    switch (tag) {
      case "a" -> links += isAnchor(element) ? 0 : step;
      case "button", "option" -> links += step;
      case "ul", "ol" -> lists += step;
      default -> preformatted += display == Display.PREFORMATTED ? step : 0;
    }
  }

  /** A place that links lead to; a link without an address may be one by script. */
  private static boolean isAnchor(Element element) {
    return !element.hasAttr("href") && (element.hasAttr("name") || element.hasAttr("id"));
  }

  private void leave(Element element) {
    if (silent > 0) {
      silent--;
      return;
    }
    String tag = element.normalName();
    Display display = Display.of(tag);
    count(element, tag, display, -1);
    inlines.leave(current, element);
    after(display);
    tree.endLine[current] = writer.line() + (writer.inLine() ? 1 : 0);
    unshown -= isHidden(current) ? 1 : 0;
    form = current == form ? -1 : form;
    writer.leave(current, tree.parent[current]);
    current = tree.parent[current];
  }

  private boolean isHidden(int element) {
    return (tree.regions[element] & Region.HIDDEN.bit()) != 0;
  }

  /** Forums put posts into forms: one is a form to a reader if there is something to fill in. */
  private void field(Element element, String tag) {
    if (tag.equals("form")) {
      form = current;
    } else if (form >= 0 && unshown == 0 && isField(element, tag)) {
      tree.regions[form] |= Region.FORM.bit();
    }
  }

  private static boolean isField(Element element, String tag) {
    return switch (tag) {
      case "select", "textarea" -> true;
      case "input" ->
          switch (element.attr("type").toLowerCase(Locale.ROOT)) {
            case "hidden", "checkbox", "submit", "button", "image", "reset" -> false;
            default -> true;
          };
      default -> false;
    };
  }

  /** What an element puts before its text. */
  private void before(Display display) {
    switch (display) {
      case LINE_BREAK -> writer.end(writer.inLine() ? Break.LINE : Break.BLANK);
      case CELL -> {
        if (isDataRow(current)) {
          writer.space();
        } else {
          writer.end(Break.LINE);
        }
      }
      default -> apart(display);
    }
  }

  /** What an element puts behind its text. */
  private void after(Display display) {
    switch (display) {
      case LINE_BREAK -> {}
      case CELL -> {
        if (isDataRow(tree.parent[current])) {
          writer.cell();
        } else {
          writer.end(Break.LINE);
        }
      }
      default -> apart(display);
    }
  }

  private void apart(Display display) {
    switch (display) {
      case CONTROL -> writer.space();
      case BLOCK, ROW, UNSHOWN -> writer.end(Break.LINE);
      case PARAGRAPH, PREFORMATTED -> writer.end(Break.BLANK);
      default -> {}
    }
  }

  private boolean isDataRow(int element) {
    return element >= 0 && tree.tag[element].equals("tr") && tree.role[element] == Role.TABLE_ROW;
  }

  private int add(Element element, String tag, Display display) {
    int above = current;
    int i = tree.add(above, writer.line() + (writer.inLine() ? 1 : 0));
    boolean bare = element.attributesSize() == 0;
    String id = bare ? "" : element.id();
    String classes = bare ? "" : element.className();
    tree.tag[i] = tag;
    tree.block[i] = isBlock(display, above);
    tree.regions[i] = Regions.of(element, tag);
    if (display == Display.UNSHOWN) {
      tree.regions[i] |= Region.HIDDEN.bit();
    }
    tree.words[i] = bare ? ClassWords.Match.NONE : match(id, classes);
    tree.path[i] = new ElementPath(above <= 0 ? null : tree.path[above], tag, id, classes);
    tree.siblingKey[i] = (31L * tag.hashCode() + classes.hashCode()) * MIX;
    long upper = above < 0 ? 0 : tree.pathKey[above];
    tree.pathKey[i] = display == Display.INLINE ? upper : (upper + tree.siblingKey[i]) * MIX;
    role(i, above, element, tag);
    return i;
  }

  /** A cell of a table that is there for the layout is a block of its own. */
  private boolean isBlock(Display display, int above) {
    return display.breaksLine()
        || display == Display.UNSHOWN
        || display == Display.CELL && !isDataRow(above);
  }

  private ClassWords.Match match(String id, String classes) {
    if (id.isEmpty() && classes.isEmpty()) {
      return ClassWords.Match.NONE;
    }
    String names = id.isEmpty() ? classes : classes.isEmpty() ? id : classes + " " + id;
    return known.computeIfAbsent(names, words::match);
  }

  private void role(int i, int above, Element element, String tag) {
    tree.role[i] = above < 0 ? Role.PARAGRAPH : tree.role[above];
    tree.level[i] = above < 0 ? 0 : tree.level[above];
    tree.ordinal[i] = 0;
    switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> role(i, Role.HEADING, tag.charAt(1) - '0');
      case "li" -> {
        role(i, Role.LIST_ITEM, Math.max(1, Math.min(lists, Byte.MAX_VALUE)));
        tree.ordinal[i] = ordinal(element, above);
      }
      case "ol" -> tree.ordinal[i] = number(element.attr("start"), 1);
      case "blockquote" -> role(i, Role.QUOTE, 0);
      case "pre", "listing", "xmp", "plaintext" -> role(i, Role.CODE, 0);
      case "tr" -> role(i, holdsData(element) ? Role.TABLE_ROW : Role.PARAGRAPH, 0);
      default -> {}
    }
  }

  private void role(int i, Role role, int level) {
    tree.role[i] = role;
    tree.level[i] = (byte) level;
  }

  /** The number of an item of a numbered list; counted up in its list's own field. */
  private int ordinal(Element item, int list) {
    if (list < 0 || !tree.tag[list].equals("ol")) {
      return 0;
    }
    int ordinal = number(item.attr("value"), tree.ordinal[list]);
    tree.ordinal[list] = ordinal + 1;
    return ordinal;
  }

  /** A number from 1 on that an attribute gives. */
  private static int number(String value, int otherwise) {
    try {
      int number = value.isEmpty() ? 0 : Integer.parseInt(value.strip());
      return number > 0 && number <= HIGHEST_ORDINAL ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /**
   * Whether all cells hold but text and inline elements; else the table is there for the layout.
   */
  private static boolean holdsData(Element row) {
    int cells = 0;
    for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
      cells++;
      for (Node child = cell.firstChild(); child != null; child = child.nextSibling()) {
        if (child instanceof Element element && breaksCell(Display.of(element.normalName()))) {
          return false;
        }
      }
    }
    return cells > 1;
  }

  private static boolean breaksCell(Display display) {
    return display.breaksLine() || display == Display.LINE_BREAK;
  }

  private void text(Node node, String whole) {
    if (sources != null) {
      sources.start(node, whole);
    }
    boolean link = links > 0;
    int at = 0;
    while (at < whole.length()) {
      char c = whole.charAt(at);
      if (c == 0) {
        at++; // no browser shows it
      } else if (preformatted > 0) {
        preformatted(whole, at++, link);
      } else if (isSpace(c)) {
        writer.space();
        at++;
      } else {
        at = word(whole, at, link);
      }
    }
  }

  /** Writes all up to the next white space, and tells where that is. */
  private int word(String whole, int from, boolean link) {
    int to = from + 1;
    while (to < whole.length() && whole.charAt(to) != 0 && !isSpace(whole.charAt(to))) {
      to++;
    }
    writer.append(whole, from, to, current, link);
    for (int i = from; sources != null && i < to; i++) {
      sources.character(i, writer.length() - to + i);
    }
    return to;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }

  /** A carriage return ends a line as a line feed does. */
  private void preformatted(String whole, int i, boolean link) {
    char c = whole.charAt(i);
    if (c == '\r' && whole.startsWith("\r\n", i)) {
      return;
    }
    writer.appendAsIs(c == '\r' ? '\n' : c, current, link);
    if (writer.inLine()) {
      note(i);
    }
  }

  private void note(int offset) {
    if (sources != null) {
      sources.character(offset, writer.length() - 1);
    }
  }
}
