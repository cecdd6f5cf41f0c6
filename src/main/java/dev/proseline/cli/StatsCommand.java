package dev.proseline.cli;

import dev.proseline.report.Summary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stats}: JSONL output of {@code clean} in, figures out. */
@Command(
    name = "stats",
    description = {
      "Figures over the output of clean --output jsonl: words kept and stripped by category, rule and site, the most frequent fragments, pages to look at. Exit status: 0 all went well, 1 a line or file failed, 2 wrong usage.",
      "Lines are read one at a time, and memory does not grow with their number: 10,000 rules and 10,000 sites are told apart, the rest is counted as (others); of the fragments the 20,000 most frequent are followed, by their first 160 characters, and the table says by how much their counts may be too low."
    },
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

  /** A line longer than this is no page; in UTF-16 code units. */
  private static final int LONGEST_LINE = 256 << 20;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What clean --output jsonl wrote, or - for standard input; .gz is unpacked.")
  private List<String> files;

  @Option(names = "--json", description = "One JSON object in place of the tables.")
  private boolean json;

  @Option(
      names = "--most",
      defaultValue = "20",
      paramLabel = "N",
      description = "The most rows of each table; default 20.")
  private int most;

  @Spec private CommandSpec spec;

  private final Summary summary = new Summary();
  private Faults faults;

  @Override
  public Integer call() throws IOException {
    if (most < 0) {
      throw new ParameterException(
          spec.commandLine(), "--most needs a number from 0 on, not " + most);
    }
    faults = new Faults(spec.commandLine().getErr());
    for (String file : files) {
      try (Reader in = open(file)) {
        add(file, new LimitedLines(in, LONGEST_LINE));
      } catch (InputException e) {
        faults.report(file, e.getMessage());
      } catch (NoSuchFileException e) {
        faults.report(file, "no such file");
      } catch (IOException e) {
        faults.report(file, "cannot be read: " + e.getMessage());
      }
    }
    write(spec.commandLine().getOut());
    return faults.exitStatus();
  }

  private static Reader open(String file) throws IOException, InputException {
    if (file.equals("-")) {
      return reader(System.in);
    }
    Path path = Sources.path(file);
    if (Files.isDirectory(path)) {
      throw new InputException("this is a folder; name a file in it");
    }
    return reader(InputReader.open(path));
  }

  private static Reader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  private void add(String file, LimitedLines lines) throws IOException {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        add(line.get(), lines.tooLong());
      } catch (InputException e) {
        faults.report(file + ":" + lines.number(), e.getMessage());
      }
    }
  }

  private void add(String line, boolean tooLong) throws InputException {
    if (tooLong) {
      throw new InputException("longer than " + LONGEST_LINE + " characters; not counted");
    }
    if (!line.isBlank()) {
      summary.add(ResultLine.read(line));
    }
  }

  private void write(PrintWriter out) throws IOException {
    if (json) {
      new StatsJson(out, most).write(summary, faults.count());
    } else {
      new StatsTable(out, most).write(summary, faults.count());
    }
    out.flush();
  }
}
