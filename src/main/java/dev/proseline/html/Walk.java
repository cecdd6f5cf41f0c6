package dev.proseline.html;

import dev.proseline.page.Break;
import dev.proseline.page.ElementPath;
import dev.proseline.page.Inline;
import dev.proseline.page.Region;
import dev.proseline.page.Role;
import dev.proseline.page.SourceMap;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * One way through a document: writes the lines, and notes the elements and the inline markup. The
 * state of one page; not thread-safe.
 */
final class Walk implements NodeVisitor {

  /** An odd number spreads the keys of paths over all bits. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  final Tree tree = new Tree();
  final LineTable lines = new LineTable();
  final LineWriter writer = new LineWriter(lines);
  final List<Inline> inlines = new ArrayList<>();

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

  /** Where the link or code at hand starts, or -1. */
  private int inlineStart = -1;

  private int lists;

  Walk(SourceRuns sources) {
    this.sources = sources;
  }

  SourceMap sourceMap() {
    return sources == null ? SourceMap.none() : sources.build();
  }

  /** Ends the last line. */
  void finish() {
    writer.end(Break.BLANK);
    inlines.removeIf(inline -> inline.span().end() > writer.length());
    tree.limit(lines.size);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (silent == 0) {
        text(text);
      }
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
    space(display, element);
    current = add(element, tag, display);
    switch (tag) {
      case "a", "button", "option" -> links++;
      case "ul", "ol" -> lists++;
      case "html", "meta" -> statements.see(element, tag);
      default -> {}
    }
    if (display == Display.PREFORMATTED) {
      preformatted++;
    }
    if (isInline(tag) && inlineStart < 0) {
      inlineStart = writer.length();
    }
  }

  private void leave(Element element) {
    if (silent > 0) {
      silent--;
      return;
    }
    String tag = element.normalName();
    Display display = Display.of(tag);
    switch (tag) {
      case "a", "button", "option" -> links--;
      case "ul", "ol" -> lists--;
      default -> {}
    }
    if (display == Display.PREFORMATTED) {
      preformatted--;
    }
    if (isInline(tag)) {
      inline(element, tag);
    }
    tree.endLine[current] = writer.line() + (writer.inLine() ? 1 : 0);
    space(display, element);
    if (display.breaksLine() || display == Display.UNSHOWN) {
      tree.endLine[current] = writer.line();
    }
    writer.leave(current, tree.parent[current]);
    current = tree.parent[current];
  }

  /** What an element puts before and after itself. */
  private void space(Display display, Element element) {
    switch (display) {
      case INLINE, NOTHING -> {}
      case CONTROL -> writer.space();
      case LINE_BREAK -> lineBreak(element);
      case BLOCK, ROW, UNSHOWN -> writer.end(Break.LINE);
      case PARAGRAPH, PREFORMATTED -> writer.end(Break.BLANK);
      case CELL -> {
        if (isInDataRow()) {
          writer.tab();
        } else {
          writer.end(Break.LINE);
        }
      }
    }
  }

  /** Counts once, on the way in. */
  private void lineBreak(Element element) {
    if (current >= 0 && tree.tag[current].equals("br")) {
      return;
    }
    writer.end(writer.inLine() ? Break.LINE : Break.BLANK);
  }

  private boolean isInDataRow() {
    for (int i = current; i >= 0; i = tree.parent[i]) {
      if (tree.tag[i].equals("tr")) {
        return tree.role[i] == Role.TABLE_ROW;
      }
      if (tree.block[i]) {
        return false;
      }
    }
    return false;
  }

  private int add(Element element, String tag, Display display) {
    int above = current;
    int i = tree.add(above, writer.line() + (writer.inLine() ? 1 : 0));
    boolean bare = element.attributesSize() == 0;
    String id = bare ? "" : element.id();
    String classes = bare ? "" : element.className();
    tree.tag[i] = tag;
    tree.block[i] = display.breaksLine() || display == Display.UNSHOWN;
    tree.regions[i] = Regions.of(element, tag);
    if (display == Display.UNSHOWN) {
      tree.regions[i] |= Region.HIDDEN.bit();
    }
    tree.words[i] = bare ? ClassWords.Match.NONE : match(id, classes);
    tree.path[i] = above < 0 ? null : new ElementPath(tree.path[above], tag, id, classes);
    tree.siblingKey[i] = (31L * tag.hashCode() + classes.hashCode()) * MIX;
    long upper = above < 0 ? 0 : tree.pathKey[above];
    tree.pathKey[i] = display == Display.INLINE ? upper : (upper + tree.siblingKey[i]) * MIX;
    role(i, above, element, tag);
    return i;
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
      case "blockquote" -> role(i, Role.QUOTE, 0);
      case "pre", "listing", "xmp", "plaintext" -> role(i, Role.CODE, 0);
      case "tr" -> role(i, isDataRow(element) ? Role.TABLE_ROW : Role.PARAGRAPH, 0);
      default -> {}
    }
  }

  private void role(int i, Role role, int level) {
    tree.role[i] = role;
    tree.level[i] = (byte) level;
  }

  /** The number of an item of a numbered list; counted up in its list's own field. */
  private int ordinal(Element element, int list) {
    if (list < 0 || !tree.tag[list].equals("ol")) {
      return 0;
    }
    if (tree.ordinal[list] == 0) {
      tree.ordinal[list] = start(element.parent());
    }
    return tree.ordinal[list]++;
  }

  private static int start(Element list) {
    try {
      return list == null || !list.hasAttr("start")
          ? 1
          : Integer.parseInt(list.attr("start").strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /**
   * Whether all cells hold but text and inline elements; else the table is there for the layout.
   */
  private static boolean isDataRow(Element row) {
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

  private boolean isInline(String tag) {
    return tag.equals("a") || tag.equals("code") && preformatted == 0;
  }

  private void inline(Element element, String tag) {
    int start = inlineStart;
    boolean link = tag.equals("a");
    inlineStart = -1;
    if (start < 0 || start >= writer.length() || link && !element.hasAttr("href")) {
      return;
    }
    Span span = new Span(start, writer.length()).trimmed(writer.text());
    if (!span.isEmpty()) {
      Inline.Kind kind = link ? Inline.Kind.LINK : Inline.Kind.CODE;
      inlines.add(new Inline(kind, span, link ? element.attr("href").strip() : ""));
    }
  }

  private void text(TextNode node) {
    String whole = node.getWholeText();
    if (sources != null) {
      sources.start(node, whole);
    }
    boolean link = links > 0;
    if (preformatted > 0) {
      preformatted(whole, link);
      return;
    }
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')) {
        writer.space();
      } else {
        writer.append(c, current, link);
        note(i);
      }
    }
  }

  private void preformatted(String whole, boolean link) {
    for (int i = 0; i < whole.length(); i++) {
      writer.appendAsIs(whole.charAt(i), current, link);
      if (writer.inLine()) {
        note(i);
      }
    }
  }

  private void note(int offset) {
    if (sources != null) {
      sources.character(offset, writer.length() - 1);
    }
  }
}
