package dev.proseline.cli;

import dev.proseline.evaluation.Evaluation;
import java.io.IOException;

/** Writes the figures of folders in one format. */
interface EvaluationWriter {

  /** Writes the figures of one folder; flushed by the caller. */
  void write(Evaluation evaluation) throws IOException;
}
