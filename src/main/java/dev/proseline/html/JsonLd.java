package dev.proseline.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the strings of a JSON-LD script with the keys that lead to them. Takes what it can of
 * broken JSON and never throws. Linear, iterative. Not thread-safe.
 */
final class JsonLd {

  /** Deeper values say nothing about an article, and a hostile script may go on for ever. */
  private static final int DEEPEST = 64;

  /** No key of interest is longer. */
  private static final int LONGEST_KEY = 40;

  private final String text;
  private final List<String> keys = new ArrayList<>();
  private int at;

  private JsonLd(String text) {
    this.text = text;
  }

  /**
   * Tells all strings with their keys from the outermost on, such as {@code .author.name}; arrays
   * leave no trace in the keys.
   */
  static void read(String script, BiConsumer<String, String> sink) {
    new JsonLd(script).read(sink);
  }

  private void read(BiConsumer<String, String> sink) {
    String key = "";
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '{', '[' -> {
          keys.add(key);
          key = "";
          at++;
        }
        case '}', ']' -> {
          if (!keys.isEmpty()) {
            keys.remove(keys.size() - 1);
          }
          key = "";
          at++;
        }
        case '"' -> {
          String value = string();
          skipSpace();
          if (at < text.length() && text.charAt(at) == ':') {
            key = value.length() <= LONGEST_KEY ? value : "?";
            at++;
          } else if (keys.size() <= DEEPEST) {
            sink.accept(path(key), value);
          }
        }
        default -> at++;
      }
    }
  }

  private String path(String last) {
    if (keys.size() > DEEPEST) {
      return "";
    }
    StringBuilder path = new StringBuilder();
    for (String key : keys) {
      if (!key.isEmpty()) {
        path.append('.').append(key);
      }
    }
    return last.isEmpty() ? path.toString() : path.append('.').append(last).toString();
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  /** The string whose opening quote stands here; goes behind its end. */
  private String string() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        escape(text.charAt(at++), value);
      } else {
        value.append(c);
      }
    }
    at++;
    return value.toString();
  }

  private void escape(char c, StringBuilder value) {
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r', 'b', 'f' -> value.append(' ');
      case 'u' -> value.append(unicode());
      default -> value.append(c);
    }
  }

  private char unicode() {
    try {
      char c = (char) Integer.parseInt(text, at, at + 4, 16);
      at += 4;
      return c;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return '\uFFFD';
    }
  }
}
