package dev.proseline.cli;

import dev.proseline.Cleaned;
import java.io.IOException;
import java.io.Writer;

/** Writes results in one format. Thread-safe. */
interface ResultWriter {

  /** Writes one result. */
  void write(Item item, Cleaned cleaned, Writer out) throws IOException;
}
