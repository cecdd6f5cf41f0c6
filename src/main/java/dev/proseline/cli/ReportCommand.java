package dev.proseline.cli;

import dev.proseline.Proseline;
import dev.proseline.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: inputs in, one HTML file to look at out. */
@Command(
    name = "report",
    description =
        "Cleans texts and web pages, and writes one HTML file that shows what was cut and why. Exit status: 0 all went well, 1 an input failed, 2 wrong usage.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A file, a folder (read recursively, in name order) or - for standard input; .gz is unpacked.")
  private List<String> paths;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FILE",
      description = "Where the report goes, such as report.html; a file there is replaced.")
  private Path file;

  @Option(
      names = "--most-pages",
      defaultValue = "1000",
      paramLabel = "N",
      description =
          "How many pages the report shows, the first ones; all are counted. Default 1000.")
  private int mostPages;

  @Option(names = "--as", description = "Take every input as text or html.")
  private InputReader.Kind kind;

  @Option(
      names = "--max-bytes",
      defaultValue = "1073741824",
      description = "The most bytes of one unpacked input; default 1 GiB.")
  private long mostBytes;

  @ArgGroup private TemplateOptions template = new TemplateOptions();
  @Mixin private CleaningOptions cleaning;
  @Spec private CommandSpec spec;

  private int failures;

  @Override
  public Integer call() {
    checkNumbers();
    Proseline proseline = template.of(cleaning.proseline(spec), spec);
    InputReader reader = new InputReader(System.in, mostBytes, kind);
    List<List<Source>> inputs = inputs();
    try (Report report = Report.into(file, mostPages)) {
      for (List<Source> sources : inputs) {
        add(report, sources, reader, template.learned(proseline, sources, reader, spec));
      }
      say(report);
    } catch (IOException e) {
      fail(file.toString(), "cannot be written: " + e.getMessage());
    }
    return failures == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void checkNumbers() {
    if (mostBytes < 1) {
      throw usage("--max-bytes needs a number from 1 on, not " + mostBytes);
    }
    if (mostPages < 0) {
      throw usage("--most-pages needs a number from 0 on, not " + mostPages);
    }
  }

  /** The sources that each path stands for; found first, since the report may go among them. */
  private List<List<Source>> inputs() {
    List<List<Source>> inputs = new ArrayList<>();
    for (String path : paths) {
      try {
        List<Source> sources = Sources.of(path);
        sources.forEach(this::refuseToOverwrite);
        inputs.add(sources);
      } catch (InputException e) {
        fail(path, e.getMessage());
      }
    }
    return inputs;
  }

  private void refuseToOverwrite(Source source) {
    try {
      if (source.path() != null && Files.exists(file) && Files.isSameFile(source.path(), file)) {
        throw usage("--into " + file + " is among the inputs; write the report elsewhere");
      }
    } catch (IOException e) {
      return; // One of the two cannot be read, which is reported when it is tried.
    }
  }

  private void add(Report report, List<Source> sources, InputReader reader, Proseline proseline)
      throws IOException {
    for (Source source : sources) {
      try {
        report.add(source.name(), reader.read(source).clean(proseline));
      } catch (InputException e) {
        fail(shown(source), e.getMessage());
      } catch (OutOfMemoryError e) {
        fail(shown(source), InputException.TOO_LARGE.getMessage());
      }
    }
  }

  private void say(Report report) {
    PrintWriter out = spec.commandLine().getOut();
    long pages = report.summary().all().times();
    out.println(file + ": " + pages + " pages, " + report.summary().flags() + " to look at");
    out.flush();
  }

  private static String shown(Source source) {
    return source.path() == null ? "standard input" : source.path().toString();
  }

  private void fail(String path, String problem) {
    spec.commandLine().getErr().println(path + ": " + problem);
    spec.commandLine().getErr().flush();
    failures++;
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
