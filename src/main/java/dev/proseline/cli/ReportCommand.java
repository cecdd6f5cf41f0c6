package dev.proseline.cli;

import dev.proseline.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Mixin private InputOptions input;
  @ArgGroup private TemplateOptions template = new TemplateOptions();
  @Mixin private CleaningOptions cleaning;
  @Spec private CommandSpec spec;

  private Faults faults;

  @Override
  public Integer call() {
    if (mostPages < 0) {
      throw usage("--most-pages needs a number from 0 on, not " + mostPages);
    }
    template.check(paths, spec);
    Items items = input.items(spec);
    Batch.Choice choice = template.choice(cleaning.proseline(spec), spec);
    faults = new Faults(spec.commandLine().getErr());
    List<List<Source>> inputs = inputs();
    try (Report report = Report.into(file, mostPages)) {
      for (List<Source> sources : inputs) {
        Batch.Choice learned = template.learned(choice, sources, items);
        sources.forEach(source -> items.read(source, item -> add(report, item, learned)));
      }
      say(report);
    } catch (IOException | UncheckedIOException e) {
      faults.report(file.toString(), "cannot be written: " + e.getMessage());
    }
    return faults.exitStatus();
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
        faults.report(path, e.getMessage());
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

  private void add(Report report, Item item, Batch.Choice choice) {
    try {
      report.add(item.source(), item.content().load().clean(choice.of(item)));
    } catch (InputException e) {
      faults.report(item.place(), e.getMessage());
    } catch (OutOfMemoryError e) {
      faults.report(item.place(), InputException.TOO_LARGE.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(Report report) {
    PrintWriter out = spec.commandLine().getOut();
    long pages = report.summary().all().times();
    String noun = pages == 1 ? " page, " : " pages, ";
    out.println(file + ": " + pages + noun + report.summary().flags() + " to look at");
    out.flush();
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
