package dev.proseline.cli;

import java.util.Locale;
import java.util.Optional;

/** The host of an address. */
final class Host {

  private Host() {}

  /** The host of a web address, or of a bare host name; empty if there is none. */
  static Optional<String> of(String url) {
    if (url == null) {
      return Optional.empty();
    }
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    String authority = rest.split("[/?#]", 2)[0];
    String host = authority.substring(authority.lastIndexOf('@') + 1).split(":", 2)[0];
    return host.isBlank() ? Optional.empty() : Optional.of(host.toLowerCase(Locale.ROOT));
  }
}
