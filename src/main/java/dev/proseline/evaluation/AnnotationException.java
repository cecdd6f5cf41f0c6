package dev.proseline.evaluation;

import java.nio.file.Path;

/** Says which annotated page, or folder of them, is no good, in which row, and why. */
public final class AnnotationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault of a whole file or folder. */
  public AnnotationException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }

  /** A fault of a whole file or folder. */
  public AnnotationException(Path file, String problem) {
    this(file, problem, null);
  }

  /** A fault of one row of a file, from 1. */
  public AnnotationException(Path file, int row, String problem) {
    super(file + ":" + row + ": " + problem);
  }
}
