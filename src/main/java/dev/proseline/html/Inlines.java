package dev.proseline.html;

import dev.proseline.page.Inline;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Collects the links and the inline code of a page. Of links within links, and of code within code,
 * the outermost counts. The state of one page; not thread-safe.
 */
final class Inlines {

  private final LineWriter writer;
  private final List<Inline> found = new ArrayList<>();

  /** The number of the link around the node at hand, or -1, and where its text starts. */
  private int link = -1;

  private int linkStart;

  /** Where the last link ended, and where it led. */
  private int linkEnd;

  private String lastTarget = "";
  private int code = -1;
  private int codeStart;

  Inlines(LineWriter writer) {
    this.writer = writer;
  }

  void enter(int number, Element element, String tag) {
    if (link < 0 && tag.equals("a") && element.hasAttr("href")) {
      link = number;
      separate(element);
      linkStart = writer.place();
    } else if (code < 0 && tag.equals("code")) {
      code = number;
      codeStart = writer.place();
    }
  }

  /** Links side by side are shown apart, whether or not there is a space between them. */
  private void separate(Element element) {
    if (writer.length() == linkEnd && !element.attr("href").equals(lastTarget)) {
      writer.space();
    }
  }

  void leave(int number, Element element) {
    if (number == link) {
      link = -1;
      linkEnd = writer.length();
      lastTarget = element.attr("href");
      add(Inline.Kind.LINK, linkStart, element.attr("href").strip());
    } else if (number == code) {
      code = -1;
      add(Inline.Kind.CODE, codeStart, "");
    }
  }

  private void add(Inline.Kind kind, int start, String target) {
    if (start < writer.length()) {
      Span span = new Span(start, writer.length()).trimmed(writer.text());
      if (!span.isEmpty()) {
        found.add(new Inline(kind, span, target));
      }
    }
  }

  /** By their starts; of two that start together the longer one comes first. */
  List<Inline> inOrder() {
    Comparator<Inline> byEnd = Comparator.comparingInt(inline -> -inline.span().end());
    found.sort(
        Comparator.<Inline>comparingInt(inline -> inline.span().start()).thenComparing(byEnd));
    return found;
  }
}
