package dev.proseline.sample;

import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sample article: a text and, part by part, what is to become of it. The format is described in
 * the README.
 *
 * @param path its file
 * @param headers its {@code # key: value} lines
 * @param text the text to clean
 * @param parts the parts of its lines that are not blank, in order
 */
public record Sample(Path path, Map<String, String> headers, String text, List<Part> parts) {

  /** Width of the first column; the bar stands behind it. */
  private static final int COLUMN = 13;

  private static final Path FOLDER = Path.of("testdata", "articles");

  /**
   * A line of the text, or a part of one.
   *
   * @param row its row in the file, from 1
   * @param start where it starts in the text
   * @param end where it ends
   * @param category what it is to be stripped as; empty if it is kept
   */
  public record Part(int row, int start, int end, Optional<Category> category) {}

  /** All samples, in the order of their paths. */
  public static List<Sample> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().map(Sample::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample's name: its path below the folder of samples. */
  public String name() {
    return FOLDER.relativize(path).toString().replace('\\', '/');
  }

  public boolean isAdversarial() {
    return headers.containsKey("adversarial");
  }

  public String language() {
    return headers.getOrDefault("language", "?");
  }

  static Sample read(Path path) {
    try {
      return new Reader(path).read(Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample " + path, e);
    }
  }

  private static final class Reader {
    private final Path path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private boolean inRows;

    Reader(Path path) {
      this.path = path;
    }

    Sample read(List<String> rows) {
      for (int i = 0; i < rows.size(); i++) {
        if (!inRows && rows.get(i).startsWith("#")) {
          header(rows.get(i).substring(1).strip());
        } else {
          row(i + 1, rows.get(i));
        }
      }
      return new Sample(path, headers, text.toString(), parts);
    }

    private void header(String header) {
      int colon = header.indexOf(": ");
      if (colon > 0) {
        headers.put(header.substring(0, colon), header.substring(colon + 2));
      }
    }

    private void row(int number, String row) {
      if (row.length() <= COLUMN || row.charAt(COLUMN) != '|') {
        throw new IllegalArgumentException(
            path
                + ":"
                + number
                + ": a row needs a bar in column "
                + (COLUMN + 1)
                + ", not '"
                + row
                + "'");
      }
      String label = row.substring(0, COLUMN).strip();
      boolean continues = label.endsWith("+");
      if (continues) {
        label = label.substring(0, label.length() - 1).strip();
      } else if (inRows) {
        text.append("crlf".equals(headers.get("line-endings")) ? "\r\n" : "\n");
      }
      inRows = true;
      String content = row.length() > COLUMN + 2 ? unescape(row.substring(COLUMN + 2)) : "";
      if (!content.isBlank()) {
        int start = text.length();
        parts.add(new Part(number, start, start + content.length(), category(number, label)));
      }
      text.append(content);
    }

    private Optional<Category> category(int number, String label) {
      if (label.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          Category.ofSlug(label)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          path + ":" + number + ": no category '" + label + "'")));
    }

    /** Turns each {@code \}{@code uXXXX} into its character. */
    private static String unescape(String text) {
      StringBuilder plain = new StringBuilder();
      int at = 0;
      while (at < text.length()) {
        if (text.startsWith("\\u", at) && at + 6 <= text.length()) {
          plain.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
          at += 6;
        } else {
          plain.append(text.charAt(at++));
        }
      }
      return plain.toString();
    }
  }
}
