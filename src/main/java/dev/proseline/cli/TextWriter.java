package dev.proseline.cli;

import dev.proseline.Cleaned;
import java.io.IOException;
import java.io.Writer;

/** The clean text; before each of several a line with its name. */
final class TextWriter implements ResultWriter {

  private final Writer out;
  private final boolean named;

  TextWriter(Writer out, boolean named) {
    this.out = out;
    this.named = named;
  }

  @Override
  public void write(Source source, Cleaned cleaned) throws IOException {
    if (named) {
      out.write("==> " + source.name() + " <==\n");
    }
    out.write(cleaned.text());
    out.write('\n');
  }
}
