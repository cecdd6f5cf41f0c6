package dev.proseline.cli;

import dev.proseline.Cleaned;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/**
 * The clean text or its Markdown.
 *
 * @param named whether a line with its name stands before each
 * @param form makes it
 */
record TextWriter(boolean named, Function<Cleaned, String> form) implements ResultWriter {

  @Override
  public void write(Item item, Cleaned cleaned, Writer out) throws IOException {
    if (named) {
      out.write("==> " + item.source() + " <==\n");
    }
    out.write(form.apply(cleaned));
    out.write('\n');
  }
}
