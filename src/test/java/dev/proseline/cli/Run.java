package dev.proseline.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** One run of the command line: its exit status, and what it wrote. */
record Run(int status, String out, String err) {

  /** Runs the command line in this process; paths and numbers are taken by their text. */
  static Run of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status =
        commandLine.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  /** The same with something on standard input. */
  static Run withInput(String input, Object... args) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      return of(args);
    } finally {
      System.setIn(before);
    }
  }

  /** The names that the lines {@code ==> name <==} give, in order. */
  List<String> names() {
    return out.lines()
        .filter(line -> line.startsWith("==> "))
        .map(line -> line.substring(4, line.length() - 4))
        .toList();
  }
}
