package dev.proseline.cli;

import dev.proseline.Cleaned;
import java.io.IOException;

/** Writes results in one format. */
interface ResultWriter {

  /** Writes one result; flushed by the caller. */
  void write(Source source, Cleaned cleaned) throws IOException;
}
