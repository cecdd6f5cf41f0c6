package dev.proseline.evaluation;

import java.util.Locale;

/** The form of a page that is cleaned. */
public enum Form {
  /** The web page. */
  HTML,
  /** Its text, furniture included. */
  TEXT;

  /** The lower-case name, as in folders. */
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
