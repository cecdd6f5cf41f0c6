package dev.proseline.cli;

import dev.proseline.Proseline;
import dev.proseline.evaluation.AnnotationException;
import dev.proseline.evaluation.Evaluation;
import dev.proseline.evaluation.Form;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: annotated pages in, precision, recall and F1 out. */
@Command(
    name = "evaluate",
    description =
        "Cleans annotated pages and says how well. Exit status: 0 all went well, 1 a page failed, 2 wrong usage.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description =
          "A folder of samples (NAME.txt, beside it NAME.html if it is a page), or of pages in the layout of WCXB (html, text, ground-truth).")
  private List<String> folders;

  @Option(
      names = "--worst",
      defaultValue = "5",
      paramLabel = "N",
      description = "How many of the worst pages are named; default 5.")
  private int worst;

  @Option(
      names = "--output",
      defaultValue = "TEXT",
      description = "text (default), a table for each folder, or json, one object a line for each.")
  private Format format;

  @Option(
      names = "--as",
      description = "Clean the html or the text of the pages; else the html where there is any.")
  private Form form;

  @Mixin private CleaningOptions cleaning;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (worst < 0) {
      throw new ParameterException(
          spec.commandLine(), "--worst needs a number from 0 on, not " + worst);
    }
    Proseline proseline = cleaning.proseline(spec);
    PrintWriter out = spec.commandLine().getOut();
    boolean failed = false;
    for (String folder : folders) {
      try {
        Evaluation evaluation = evaluate(proseline, Sources.path(folder));
        writer(out).write(evaluation);
        failed |= evaluation.failed() > 0;
      } catch (InputException e) {
        report(folder + ": " + e.getMessage());
        failed = true;
      } catch (AnnotationException e) {
        report(e.getMessage());
        failed = true;
      }
      out.flush();
    }
    return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private Evaluation evaluate(Proseline proseline, Path folder) {
    return Evaluation.of(
        proseline, folder, Optional.ofNullable(form), problem -> report(problem.getMessage()));
  }

  private void report(String problem) {
    PrintWriter errors = spec.commandLine().getErr();
    errors.println(problem);
    errors.flush();
  }

  private EvaluationWriter writer(PrintWriter out) {
    return switch (format) {
      case TEXT -> new EvaluationTable(out, worst);
      case JSON -> new EvaluationJson(out, worst);
    };
  }
}
