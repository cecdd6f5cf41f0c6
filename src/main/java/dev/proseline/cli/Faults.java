package dev.proseline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** What went wrong in a run: said at once on standard error, and counted for the exit status. */
final class Faults {

  private final PrintWriter errors;
  private long count;

  Faults(PrintWriter errors) {
    this.errors = errors;
  }

  /** Says what is wrong with an input or a place in it. */
  void report(String place, String problem) {
    errors.println(place + ": " + problem);
    errors.flush();
    count++;
  }

  long count() {
    return count;
  }

  int exitStatus() {
    return count == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
