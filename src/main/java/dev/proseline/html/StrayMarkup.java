package dev.proseline.html;

/**
 * Markup by which the parser loses the rest of a page and a browser does not, as it reads CDATA
 * sections and {@code noscript} in another way. Changed in place, so that offsets stay what they
 * are.
 */
final class StrayMarkup {

  private static final String CDATA = "<![CDATA[";
  private static final String NOSCRIPT = "<noscript";
  private static final String FRAME = "<iframe";

  private final String html;
  private final StringBuilder source;

  private StrayMarkup(String html) {
    this.html = html;
    this.source = new StringBuilder(html);
  }

  /** The source of the same length that the parser reads as a browser would. */
  static String without(String html) {
    int cdata = html.indexOf(CDATA);
    int noscript = html.indexOf(NOSCRIPT);
    if (cdata < 0 && noscript < 0) {
      return html;
    }
    StrayMarkup markup = new StrayMarkup(html);
    markup.sections(cdata);
    markup.frames(noscript);
    return markup.source.toString();
  }

  /**
   * The parser takes a section for text up to its end, even if that is the end of the page; a
   * browser takes its start for a comment up to the next {@code >}. It matters where it holds
   * elements.
   */
  private void sections(int first) {
    int start = first;
    while (start >= 0) {
      int close = html.indexOf("]]>", start);
      int end = close < 0 ? html.length() : close;
      if (html.substring(start, end).contains("</")) {
        source.setCharAt(start + 2, '_');
      }
      start = html.indexOf(CDATA, end);
    }
  }

  /** A frame that nobody closes ends with the {@code noscript} around it in a browser alone. */
  private void frames(int first) {
    int start = first;
    while (start >= 0) {
      int close = html.indexOf("</noscript", start);
      int end = close < 0 ? html.length() : close;
      String inside = html.substring(start, end);
      int frame = inside.lastIndexOf(FRAME);
      if (close >= 0 && frame >= 0 && inside.indexOf("</iframe", frame) < 0) {
        source.setCharAt(start + frame + 1, 'x');
      }
      start = html.indexOf(NOSCRIPT, end);
    }
  }
}
