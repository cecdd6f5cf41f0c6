package dev.proseline.cli;

import dev.proseline.Cleaned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what becomes of results. */
final class OutputOptions {

  enum Format {
    TEXT,
    MARKDOWN,
    JSONL,
    ANNOTATED
  }

  @Option(
      names = "--output",
      defaultValue = "TEXT",
      description =
          "text (default), markdown, jsonl (one object a line) or annotated (every line with its verdict and reason).")
  private Format format;

  @Option(
      names = "--into",
      paramLabel = "PATH",
      description = {
        "Write into this in place of standard output: jsonl into a file, which is replaced; text and markdown into a new folder that mirrors the inputs, one file a page.",
        "Until all is done, PATH.progress (in a folder: .progress) says how far it has come."
      })
  private Path into;

  @Option(
      names = "--continue",
      description =
          "Go on where a run with the same arguments was interrupted: what is not whole is cut off, and what is settled is passed over. If there was none, start; if it was done, do nothing.")
  private boolean resumed;

  /** How results are written. */
  ResultWriter writer(boolean several) {
    boolean named = several && into == null;
    return switch (format) {
      case TEXT -> new TextWriter(named, Cleaned::text);
      case MARKDOWN -> new TextWriter(named, Cleaned::markdown);
      case JSONL -> new JsonLinesWriter();
      case ANNOTATED -> new AnnotatedWriter(Ansi.AUTO);
    };
  }

  void check(CommandSpec spec) {
    if (into == null && resumed) {
      throw new ParameterException(spec.commandLine(), "--continue needs --into");
    }
    if (into != null && format == Format.ANNOTATED) {
      throw new ParameterException(
          spec.commandLine(), "--into goes with text, markdown and jsonl, not annotated");
    }
  }

  /** Whether a source is what is to be written. */
  boolean isOutput(Source source) {
    return into != null
        && source.path() != null
        && source.path().toAbsolutePath().normalize().startsWith(into.toAbsolutePath().normalize());
  }

  /** Whether there is an output of a run that was done. */
  boolean isDone() throws IOException {
    return resumed && !Files.exists(progress()) && holdsSomething();
  }

  /** What is written into, for messages. */
  String place() {
    return into == null ? "standard output" : into.toString();
  }

  /**
   * The output.
   *
   * @throws InputException if there is something in its place
   */
  Output open(CommandSpec spec) throws IOException, InputException {
    if (into == null) {
      return new StreamOutput(spec.commandLine().getOut());
    }
    boolean interrupted = Files.exists(progress());
    if (interrupted && !resumed) {
      throw new InputException(
          "a run into it was interrupted; go on with --continue, or delete " + progress());
    }
    return format == Format.JSONL ? file(interrupted, run(spec)) : folder(interrupted, run(spec));
  }

  private Output file(boolean interrupted, String run) throws IOException, InputException {
    return interrupted ? FileOutput.resume(into, run) : FileOutput.start(into, run);
  }

  private Output folder(boolean interrupted, String run) throws IOException, InputException {
    String ending = format == Format.MARKDOWN ? ".md" : ".txt";
    return interrupted
        ? FolderOutput.resume(into, ending, run)
        : FolderOutput.start(into, ending, run);
  }

  private Path progress() {
    return format == Format.JSONL ? FileOutput.progressOf(into) : FolderOutput.progressOf(into);
  }

  private boolean holdsSomething() throws IOException {
    if (!Files.isDirectory(into)) {
      return Files.exists(into);
    }
    try (Stream<Path> there = Files.list(into)) {
      return there.findAny().isPresent();
    }
  }

  /** The arguments without those that may change between a run and its continuation. */
  private static String run(CommandSpec spec) {
    List<String> arguments = new ArrayList<>();
    boolean value = false;
    for (String argument : spec.commandLine().getParseResult().originalArgs()) {
      boolean free = argument.matches("--continue|--quiet|--threads(=.*)?");
      if (!free && !value) {
        arguments.add(argument);
      }
      value = argument.equals("--threads");
    }
    return Progress.oneLine(String.join(" ", arguments));
  }
}
