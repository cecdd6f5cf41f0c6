package dev.proseline.report;

import java.io.IOException;
import java.util.Locale;

/**
 * Writes HTML: whatever comes from a page goes through {@link #text}, which leaves no markup, and
 * shows control characters and bidirectional overrides by their code instead of obeying them.
 */
final class Html {

  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** Markup of our own, as it is. */
  Html raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Markup of our own with numbers and names of our own, formatted. */
  Html raw(String format, Object... values) throws IOException {
    return raw(String.format(Locale.ROOT, format, values));
  }

  /** Anything, as text or within a quoted attribute. */
  Html text(String any) throws IOException {
    for (int i = 0; i < any.length(); ) {
      int c = any.codePointAt(i);
      character(c);
      i += Character.charCount(c);
    }
    return this;
  }

  private void character(int c) throws IOException {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> plain(c);
    }
  }

  private void plain(int c) throws IOException {
    if (isShownByCode(c)) {
      out.append(String.format(Locale.ROOT, "\u27E8U+%04X\u27E9", c));
    } else {
      out.append(Character.toString(c));
    }
  }

  private static boolean isShownByCode(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    boolean override = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return control || override || c == 0x2028 || c == 0x2029 || isNoCharacter(c);
  }

  private static boolean isNoCharacter(int c) {
    return c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }
}
