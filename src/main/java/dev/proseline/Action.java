package dev.proseline;

/** What becomes of a fragment of some category. */
public enum Action {
  /** It leaves the text. */
  STRIP,
  /** It stays in the text as if it were prose. */
  KEEP,
  /** It stays in the text, and its piece says what it was recognised as. */
  MARK
}
