package dev.proseline.page;

/** What stands between a line and the one before it. */
public enum Break {
  /** Nothing but perhaps spaces: both come from one physical line. */
  NONE,
  /** The end of a physical line. */
  LINE,
  /** At least one blank line, or the start of the text. */
  BLANK
}
