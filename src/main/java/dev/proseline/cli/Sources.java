package dev.proseline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the inputs that a path stands for. */
final class Sources {

  private static final List<String> PAGES =
      List.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml");

  private static final List<String> ENDINGS =
      Stream.concat(PAGES.stream(), Container.ENDINGS.stream()).toList();

  private Sources() {}

  /**
   * A file as itself, a folder as the files of pages below it in name order, {@code -} as standard
   * input.
   *
   * @throws InputException if there is no such path or nothing in the folder
   */
  static List<Source> of(String path) throws InputException {
    if (path.equals("-")) {
      return List.of(Source.STANDARD_INPUT);
    }
    Path start = path(path);
    if (!Files.exists(start)) {
      throw new InputException("no such file or folder");
    }
    return Files.isDirectory(start) ? below(start) : List.of(new Source(path, start));
  }

  /**
   * The path that a name stands for.
   *
   * @throws InputException if there can be no such path on this system
   */
  static Path path(String path) throws InputException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new InputException("no path on this system: " + e.getReason(), e);
    }
  }

  /**
   * A single file, or {@code -} as standard input.
   *
   * @throws InputException if there is no such file or it is a folder
   */
  static Source single(String path) throws InputException {
    if (!path.equals("-") && Files.isDirectory(path(path))) {
      throw new InputException("this is a folder; name a file in it");
    }
    return of(path).get(0);
  }

  private static List<Source> below(Path folder) throws InputException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Source> found =
          paths
              .filter(Files::isRegularFile)
              .filter(Sources::isInput)
              .map(file -> new Source(name(folder, file), file))
              .sorted(Comparator.comparing(Source::name))
              .toList();
      if (found.isEmpty()) {
        throw new InputException(
            "no input in this folder; files ending in " + ENDINGS + " or these with .gz are read");
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      throw new InputException("cannot list the folder: " + e.getMessage(), e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isInput(Path file) {
    String name = withoutGzip(file.getFileName().toString());
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** Whether a name, in lower case and without {@code .gz}, is that of a single page. */
  static boolean namesPage(String name) {
    return PAGES.stream().anyMatch(name::endsWith);
  }

  /** The name in lower case, without {@code .gz}. */
  static String withoutGzip(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }
}
