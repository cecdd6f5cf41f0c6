package dev.proseline.evaluation;

import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text and, part by part, what is to become of it. The format is described in the README.
 * Immutable.
 *
 * @param name its path below the folder of samples, with slashes
 * @param file its file
 * @param headers its {@code # key: value} lines
 * @param text the text to clean; of a web page, the text that it shows, but for white space
 * @param parts the parts of its lines that are not blank, in order
 */
public record Sample(
    String name, Path file, Map<String, String> headers, String text, List<Part> parts) {

  private static final String ENDING = ".txt";

  /** Takes copies of the map and the list. */
  public Sample {
    headers = Map.copyOf(headers);
    parts = List.copyOf(parts);
  }

  /**
   * A line of the text, or a part of one. Immutable.
   *
   * @param row its row in the file, from 1
   * @param start where it starts in the text, in UTF-16 code units
   * @param end one past its last code unit
   * @param category what it is to be stripped as; empty if it is kept
   * @param knownFault whether the library is known to get it wrong, marked with a tilde in place of
   *     the bar
   */
  public record Part(
      int row, int start, int end, Optional<Category> category, boolean knownFault) {}

  /**
   * The files of the samples below a folder, in the order of their paths; none if there are none.
   *
   * @throws AnnotationException if the folder cannot be listed
   */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new AnnotationException(folder, "cannot be listed: " + e.getMessage(), e);
    }
  }

  /**
   * All samples below a folder, in the order of their paths.
   *
   * @throws AnnotationException if one cannot be read; the message names the file and the row
   */
  public static List<Sample> below(Path folder) {
    return files(folder).stream().map(file -> read(folder, file)).toList();
  }

  /**
   * One sample.
   *
   * @param folder the folder that its name starts from
   * @param file its file below that folder
   * @throws AnnotationException if it cannot be read; the message names the file and the row
   */
  public static Sample read(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    return new SampleReader(name, file).read();
  }

  /** The web page that stands beside the file under the same name; empty for a plain text. */
  public Optional<Path> page() {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ENDING.length());
    return PageFile.find(file.resolveSibling(stem + ".html"));
  }

  /** The code of its language, if its header says one. */
  public Optional<String> language() {
    return Optional.ofNullable(headers.get("language"));
  }

  /** What kind of page it is, such as news or forum, if its header says so. */
  public Optional<String> type() {
    return Optional.ofNullable(headers.get("type"));
  }

  /** Whether it was written to mislead; its header says how. */
  public boolean isAdversarial() {
    return headers.containsKey("adversarial");
  }
}
