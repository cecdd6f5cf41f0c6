package dev.proseline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes of a stream; one that is longer than the limit is read past. */
final class RecordLines {

  private final InputStream in;
  private final long limit;
  private long number;
  private long offset;
  private long start;
  private boolean tooLong;

  /**
   * Lines.
   *
   * @param in buffered, since it is read by the byte
   * @param limit the most bytes of a line
   */
  RecordLines(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end, cut off at the limit; null at the end of the stream. */
  byte[] next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    start = offset;
    number++;
    tooLong = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      offset++;
      append(line, b);
    }
    offset++;
    return line.toByteArray();
  }

  private void append(ByteArrayOutputStream line, int b) {
    if (line.size() < limit) {
      line.write(b);
    } else {
      tooLong = true;
    }
  }

  /** Where the last line read stands. */
  Item.Record place() {
    return new Item.Record(number, start, offset - start);
  }

  /** Whether the last line read was longer than the limit. */
  boolean tooLong() {
    return tooLong;
  }
}
