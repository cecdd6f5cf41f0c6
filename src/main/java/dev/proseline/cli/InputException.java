package dev.proseline.cli;

/** An input that cannot be cleaned; the message says why and what to do. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
