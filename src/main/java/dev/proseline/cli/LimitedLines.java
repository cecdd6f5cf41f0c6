package dev.proseline.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of a stream, numbered from 1; one that is longer than the limit is read past. */
final class LimitedLines {

  private final Reader in;
  private final int limit;
  private final StringBuilder line = new StringBuilder();
  private long number;
  private boolean tooLong;

  /**
   * Lines.
   *
   * @param in buffered, since it is read by the character
   * @param limit the most UTF-16 code units of a line
   */
  LimitedLines(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end; empty at the end of the stream. */
  Optional<String> next() throws IOException {
    line.setLength(0);
    tooLong = false;
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      append((char) c);
    }
    return Optional.of(line.toString());
  }

  private void append(char c) {
    if (line.length() < limit) {
      line.append(c);
    } else {
      tooLong = true;
    }
  }

  /** The number of the last line read. */
  long number() {
    return number;
  }

  /** Whether the last line read was longer than the limit, and is cut off. */
  boolean tooLong() {
    return tooLong;
  }
}
