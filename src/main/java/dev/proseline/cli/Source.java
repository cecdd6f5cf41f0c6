package dev.proseline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input as it was found. Immutable.
 *
 * @param name the path as found below the path given, or {@code -}
 * @param path where it is read from; null for standard input
 */
record Source(String name, Path path) {

  static final Source STANDARD_INPUT = new Source("-", null);

  /** How messages call it. */
  String shown() {
    return path == null ? "standard input" : path.toString();
  }

  /** The path by which it is mirrored: below the folder given, of a file given its name. */
  String target() {
    if (path == null) {
      return "standard-input";
    }
    return Path.of(name).equals(path) ? path.getFileName().toString() : name;
  }

  /** The size of the file as it is stored; 0 if that is not known. */
  long size() {
    try {
      return path == null ? 0 : Files.size(path);
    } catch (IOException e) {
      return 0; // It is reported when it is read.
    }
  }
}
