package dev.proseline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** {@code clean}: inputs in, clean text or fragments out. */
@Command(
    name = "clean",
    description = {
      "Cleans texts and web pages, also those in JSONL and WARC files. Exit status: 0 all went well, 1 an input failed, 2 wrong usage.",
      "Output is in the order of the inputs. Memory is bounded by the inputs in flight: 8 a thread, and a share of the heap; a larger input runs alone."
    },
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A file, a folder (read recursively, in name order) or - for standard input; .gz is unpacked.")
  private List<String> paths;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many inputs are cleaned at a time; default the number of processors.")
  private Integer threads;

  @Option(names = "--quiet", description = "No bar and no counts; problems are still reported.")
  private boolean quiet;

  @Mixin private InputOptions input;
  @Mixin private OutputOptions output;
  @ArgGroup private TemplateOptions template = new TemplateOptions();
  @Mixin private CleaningOptions cleaning;
  @Spec private CommandSpec spec;

  /** The sources that a path stands for, or why there are none. */
  private record Part(String path, List<Source> sources, InputException problem) {

    long size() {
      return sources.stream().mapToLong(Source::size).sum();
    }
  }

  @Override
  public Integer call() {
    check();
    Items items = input.items(spec);
    Batch.Choice choice = template.choice(cleaning.proseline(spec), spec);
    try (Console console = new Console(spec.commandLine().getErr())) {
      try {
        if (output.isDone()) {
          console.report(output.place(), "is done; there is nothing to continue");
          return CommandLine.ExitCode.OK;
        }
        return run(items, choice, console);
      } catch (InputException e) {
        throw new ParameterException(spec.commandLine(), output.place() + ": " + e.getMessage(), e);
      } catch (UncheckedIOException | IOException e) {
        IOException cause = e instanceof UncheckedIOException u ? u.getCause() : (IOException) e;
        console.report(output.place(), "cannot be written: " + cause.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
      }
    }
  }

  private void check() {
    output.check(spec);
    template.check(paths, spec);
    if (threads != null && threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads needs a number from 1 on, not " + threads);
    }
  }

  private int run(Items items, Batch.Choice choice, Console console)
      throws IOException, InputException {
    List<Part> parts = paths.stream().map(this::part).toList();
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    try (Batch batch = new Batch(workers, output.open(spec), console)) {
      boolean many = isMany(parts, items);
      if (many && !quiet) {
        console.showBar(parts.stream().mapToLong(Part::size).sum());
      }
      for (Part part : parts) {
        clean(part, items, choice, batch, console);
      }
      batch.finish();
      console.close();
      if (many && !quiet) {
        console.summary(batch.counts());
      }
      return batch.counts().failed() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
  }

  private Part part(String path) {
    try {
      List<Source> found = new ArrayList<>(Sources.of(path));
      found.removeIf(output::isOutput);
      return new Part(path, found, null);
    } catch (InputException e) {
      return new Part(path, List.of(), e);
    }
  }

  private static boolean isMany(List<Part> parts, Items items) {
    return parts.size() > 1 || isMany(parts.get(0), items);
  }

  private static boolean isMany(Part part, Items items) {
    return part.sources().size() > 1 || part.sources().stream().anyMatch(items::isMany);
  }

  private void clean(Part part, Items items, Batch.Choice choice, Batch batch, Console console) {
    boolean several = paths.size() > 1 || isMany(part, items);
    batch.begin(output.writer(several), template.learned(choice, part.sources(), items));
    if (part.problem() != null) {
      batch.accept(Item.failed(part.path(), part.problem()));
    }
    for (Source source : part.sources()) {
      items.read(source, batch);
      console.finished(source.size());
    }
  }
}
