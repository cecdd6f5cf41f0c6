package dev.proseline.report;

import java.util.Locale;

/** Tells the site of a page from its name. */
public final class Sites {

  /** The site of a page whose name tells none. */
  public static final String UNKNOWN = "(unknown)";

  private Sites() {}

  /**
   * The host of an address with {@code http} or {@code https}, in lower case and without its port;
   * of a path its first folder; else {@link #UNKNOWN}.
   */
  public static String of(String name) {
    String host = host(name);
    return host.isEmpty() ? folder(name) : host;
  }

  private static String host(String name) {
    int start = name.indexOf("://");
    if (start < 0 || !isWeb(name.substring(0, start))) {
      return "";
    }
    int end = start + 3;
    while (end < name.length() && "/?#\\".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    String authority = name.substring(start + 3, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    return host.replaceFirst(":\\d{0,9}$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isWeb(String scheme) {
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
  }

  private static String folder(String name) {
    String path = name.replaceFirst("^(?:\\.?/)+", "");
    int slash = path.indexOf('/');
    return slash < 1 ? UNKNOWN : path.substring(0, slash);
  }
}
