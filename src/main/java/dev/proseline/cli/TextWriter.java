package dev.proseline.cli;

import dev.proseline.Cleaned;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** The clean text or its Markdown; before each of several a line with its name. */
final class TextWriter implements ResultWriter {

  private final Writer out;
  private final boolean named;
  private final Function<Cleaned, String> form;

  TextWriter(Writer out, boolean named, Function<Cleaned, String> form) {
    this.form = form;
    this.out = out;
    this.named = named;
  }

  @Override
  public void write(Source source, Cleaned cleaned) throws IOException {
    if (named) {
      out.write("==> " + source.name() + " <==\n");
    }
    out.write(form.apply(cleaned));
    out.write('\n');
  }
}
