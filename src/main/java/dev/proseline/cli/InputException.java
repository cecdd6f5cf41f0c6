package dev.proseline.cli;

/** An input that cannot be cleaned; the message says why and what to do. */
final class InputException extends Exception {

  /** There was no memory for it; made ahead, while there is some. */
  static final InputException TOO_LARGE =
      new InputException("too large for the memory of this process; raise -Xmx or split it");

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
