package dev.proseline.cli;

import java.io.IOException;
import java.io.PrintWriter;

/**
 * Standard output, flushed after each result.
 *
 * @param out where it goes
 */
record StreamOutput(PrintWriter out) implements Output {

  @Override
  public void settle(Item item, String text) throws IOException {
    if (text != null) {
      out.write(text);
    }
    if (out.checkError()) {
      throw new IOException("it was closed");
    }
  }
}
