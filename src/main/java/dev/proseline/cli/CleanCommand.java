package dev.proseline.cli;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clean}: inputs in, clean text or fragments out. */
@Command(
    name = "clean",
    description =
        "Cleans texts and web pages. Exit status: 0 all went well, 1 an input failed, 2 wrong usage.",
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    MARKDOWN,
    JSONL,
    ANNOTATED
  }

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A file, a folder (read recursively, in name order) or - for standard input; .gz is unpacked.")
  private List<String> paths;

  @Option(
      names = "--output",
      defaultValue = "TEXT",
      description =
          "text (default), markdown, jsonl (one object a line) or annotated (every line with its verdict and reason).")
  private Format format;

  @Option(
      names = "--as",
      description =
          "Take every input as text or html; else told by its name, and then its content.")
  private InputReader.Kind kind;

  @Option(
      names = "--max-bytes",
      defaultValue = "1073741824",
      description = "The most bytes of one unpacked input; default 1 GiB.")
  private long mostBytes;

  @ArgGroup private TemplateOptions template = new TemplateOptions();
  @Mixin private CleaningOptions cleaning;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (mostBytes < 1) {
      throw new ParameterException(
          spec.commandLine(), "--max-bytes needs a number from 1 on, not " + mostBytes);
    }
    Proseline proseline = template.of(cleaning.proseline(spec), spec);
    InputReader reader = new InputReader(System.in, mostBytes, kind);
    PrintWriter errors = spec.commandLine().getErr();
    Writer out = new BufferedWriter(spec.commandLine().getOut());
    int failures = 0;
    for (String path : paths) {
      List<Source> sources;
      try {
        sources = Sources.of(path);
      } catch (InputException e) {
        failures += report(errors, path, e);
        continue;
      }
      Proseline taught = template.learned(proseline, sources, reader, spec);
      ResultWriter writer = writer(out, paths.size() > 1 || sources.size() > 1);
      for (Source source : sources) {
        try {
          writer.write(source, reader.read(source).clean(taught));
        } catch (InputException e) {
          failures += report(errors, shown(source), e);
        } catch (OutOfMemoryError e) {
          failures += report(errors, shown(source), InputException.TOO_LARGE);
        }
        out.flush();
      }
    }
    return failures == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private ResultWriter writer(Writer out, boolean named) {
    return switch (format) {
      case TEXT -> new TextWriter(out, named, Cleaned::text);
      case MARKDOWN -> new TextWriter(out, named, Cleaned::markdown);
      case JSONL -> new JsonLinesWriter(out);
      case ANNOTATED -> new AnnotatedWriter(out, Ansi.AUTO);
    };
  }

  private static String shown(Source source) {
    return source.path() == null ? "standard input" : source.path().toString();
  }

  private static int report(PrintWriter errors, String path, InputException problem) {
    errors.println(path + ": " + problem.getMessage());
    errors.flush();
    return 1;
  }
}
