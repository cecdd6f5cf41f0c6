package dev.proseline;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Makes the addresses of a page's links absolute. Immutable. */
final class LinkTargets {

  /** What runs in the page that it is written into. */
  private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "data");

  /** Signs that no address holds, and those that would end a link of Markdown. */
  private static final String ENCODED = " <>()[]{}\"|\\^`";

  private final URI base;

  /**
   * The targets of a page.
   *
   * @param base the address that relative ones start from; may be empty, or no address at all
   */
  LinkTargets(String base) {
    this.base = parsed(base);
  }

  private static URI parsed(String base) {
    try {
      URI uri = URI.create(encoded(base));
      boolean bare = uri.getHost() != null && uri.getRawPath().isEmpty();
      return bare ? uri.resolve("/") : uri;
    } catch (IllegalArgumentException e) {
      return URI.create("");
    }
  }

  /** The address that a link leads to; empty for scripts. */
  String absolute(String target) {
    String plain = encoded(target);
    int colon = plain.indexOf(':');
    if (colon > 0 && SCRIPTS.contains(plain.substring(0, colon).toLowerCase(Locale.ROOT))) {
      return "";
    }
    if (plain.isEmpty()) {
      return base.toString();
    }
    try {
      boolean query = plain.startsWith("?") && base.getRawPath() != null;
      return base.resolve(query ? base.getRawPath() + plain : plain).toString();
    } catch (IllegalArgumentException e) {
      return plain; // no address by the rules, but browsers may follow it
    }
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    String plain = address.strip();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (ENCODED.indexOf(c) >= 0 || c == '%' && !isEncoded(plain, i)) {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else if (!Character.isISOControl(c)) {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static boolean isEncoded(String address, int percent) {
    return percent + 2 < address.length()
        && Character.digit(address.charAt(percent + 1), 16) >= 0
        && Character.digit(address.charAt(percent + 2), 16) >= 0;
  }
}
