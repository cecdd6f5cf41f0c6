package dev.proseline.html;

import java.util.HashMap;
import java.util.Map;

/**
 * How a browser lays an element out by default, as far as lines of text depend on it (HTML
 * Standard, section "Rendering").
 */
enum Display {
  /** Flows with the text around it. */
  INLINE,
  /** Flows with the text, but stands apart from the words beside it. */
  CONTROL,
  /** A line end. */
  LINE_BREAK,
  /** Starts and ends on a line of its own. */
  BLOCK,
  /** A block with a margin. */
  PARAGRAPH,
  /** A block whose white space counts. */
  PREFORMATTED,
  /** A row of a table. */
  ROW,
  /** A cell of a table. */
  CELL,
  /** Not shown, but its text may be what the page shows by script. */
  UNSHOWN,
  /** Holds no text for a reader. */
  NOTHING;

  private static final Map<String, Display> BY_TAG = byTag();

  /** How an element of this name is laid out; unknown elements are inline. */
  static Display of(String tag) {
    return BY_TAG.getOrDefault(tag, INLINE);
  }

  /** Whether the element ends the line before it and after it. */
  boolean breaksLine() {
    return this == BLOCK || this == PARAGRAPH || this == PREFORMATTED || this == ROW;
  }

  private static Map<String, Display> byTag() {
    Map<String, Display> all = new HashMap<>();
    put(all, CONTROL, "button img input label meter object progress select textarea");
    put(all, LINE_BREAK, "br");
    put(
        all,
        BLOCK,
        "address article aside body caption center col colgroup dd details dialog div dt fieldset"
            + " figcaption footer form frameset header hgroup html legend li main menu nav optgroup"
            + " search section summary tbody tfoot thead amp-sidebar amp-accordion noscript");
    put(all, PARAGRAPH, "blockquote dir dl figure h1 h2 h3 h4 h5 h6 hr ol p table ul");
    put(all, PREFORMATTED, "listing plaintext pre xmp");
    put(all, ROW, "tr");
    put(all, CELL, "td th");
    put(all, UNSHOWN, "audio canvas noframes template video datalist");
    put(all, NOTHING, "frame head iframe noembed param script source style svg title track");
    put(all, CONTROL, "option");
    return all;
  }

  private static void put(Map<String, Display> all, Display display, String tags) {
    for (String tag : tags.split(" ")) {
      all.put(tag, display);
    }
  }
}
