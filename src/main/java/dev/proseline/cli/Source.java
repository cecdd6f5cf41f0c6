package dev.proseline.cli;

import java.nio.file.Path;

/**
 * One input as it was found. Immutable.
 *
 * @param name the path as found below the path given, or {@code -}
 * @param path where it is read from; null for standard input
 */
record Source(String name, Path path) {

  static final Source STANDARD_INPUT = new Source("-", null);
}
