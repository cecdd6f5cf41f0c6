package dev.proseline.evaluation;

import dev.proseline.rule.Category;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the file of one sample. */
final class SampleReader {

  /** Width of the first column; the bar stands behind it. */
  private static final int COLUMN = 13;

  private static final String ESCAPE = "\\u";
  private static final int DIGITS = 4;

  private final String name;
  private final Path file;
  private final Map<String, String> headers = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Sample.Part> parts = new ArrayList<>();
  private int number;
  private boolean inRows;

  SampleReader(String name, Path file) {
    this.name = name;
    this.file = file;
  }

  Sample read() {
    PageFile.text(file).lines().forEach(this::line);
    if (!inRows) {
      throw new AnnotationException(file, "no rows; a sample has a row for each line of its text");
    }
    return new Sample(name, file, headers, text.toString(), parts);
  }

  private void line(String line) {
    number++;
    if (!inRows && line.startsWith("#")) {
      header(line.substring(1).strip());
    } else {
      row(line);
    }
  }

  /** A header without a key is a remark. */
  private void header(String header) {
    int colon = header.indexOf(": ");
    if (colon > 0) {
      headers.put(header.substring(0, colon), header.substring(colon + 2));
    }
  }

  private void row(String row) {
    boolean knownFault = row.length() > COLUMN && row.charAt(COLUMN) == '~';
    if (row.length() <= COLUMN || row.charAt(COLUMN) != '|' && !knownFault) {
      throw fault("a row needs a bar in column " + (COLUMN + 1) + ", not '" + row + "'");
    }
    String label = row.substring(0, COLUMN).strip();
    boolean continues = label.endsWith("+");
    if (inRows && !continues) {
      text.append("crlf".equals(headers.get("line-endings")) ? "\r\n" : "\n");
    }
    inRows = true;
    Optional<Category> category =
        category(continues ? label.substring(0, label.length() - 1).strip() : label);
    String content = row.length() > COLUMN + 2 ? unescape(row.substring(COLUMN + 2)) : "";
    if (!content.isBlank()) {
      int start = text.length();
      parts.add(new Sample.Part(number, start, start + content.length(), category, knownFault));
    }
    text.append(content);
  }

  private Optional<Category> category(String label) {
    Optional<Category> category = Category.ofSlug(label);
    if (category.isEmpty() && !label.isEmpty()) {
      throw fault("no category '" + label + "'");
    }
    return category;
  }

  /** Turns a backslash, {@code u} and four hexadecimal digits into their character. */
  private String unescape(String content) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    int escape = content.indexOf(ESCAPE);
    while (escape >= 0) {
      int digits = escape + ESCAPE.length();
      plain.append(content, at, escape).append(character(content, digits));
      at = digits + DIGITS;
      escape = content.indexOf(ESCAPE, at);
    }
    return plain.append(content, at, content.length()).toString();
  }

  private char character(String content, int at) {
    String digits = content.substring(at, Math.min(at + DIGITS, content.length()));
    if (digits.length() < DIGITS || digits.chars().anyMatch(c -> Character.digit(c, 16) < 0)) {
      throw fault("\\u needs four hexadecimal digits, not '" + digits + "'");
    }
    return (char) Integer.parseInt(digits, 16);
  }

  private AnnotationException fault(String problem) {
    return new AnnotationException(file, number, problem);
  }
}
