package dev.proseline.cli;

import dev.proseline.Judged;
import dev.proseline.Proseline;
import dev.proseline.page.Span;
import dev.proseline.rule.Verdict;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: every vote on one line of an input. */
@Command(
    name = "explain",
    description = "Shows every vote on one line of a text, and what was made of them.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", description = "A file, or - for standard input.")
  private String path;

  @Option(
      names = "--line",
      required = true,
      paramLabel = "N",
      description =
          "The number of the line, from 1: of a text in the file, of a web page in the text that is read from it.")
  private int number;

  @Mixin private CleaningOptions cleaning;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Source source = Sources.single(path);
      Input input = new InputReader(System.in, Integer.MAX_VALUE - 16, null).read(source);
      Proseline proseline = cleaning.proseline(spec);
      List<Judged> lines = input.explain(proseline);
      Span wanted = PhysicalLines.span(input.clean(proseline).original(), number);
      List<Judged> parts =
          lines.stream().filter(judged -> overlap(judged.line().span(), wanted)).toList();
      if (parts.isEmpty()) {
        out.println("Line " + number + " is blank; white space is always kept.");
      }
      parts.forEach(part -> print(out, part));
      out.flush();
      return CommandLine.ExitCode.OK;
    } catch (InputException e) {
      spec.commandLine().getErr().println(path + ": " + e.getMessage());
      spec.commandLine().getErr().flush();
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static void print(PrintWriter out, Judged part) {
    Span span = part.line().span();
    out.println(span.start() + ".." + span.end() + "  " + part.line().text());
    for (Verdict vote : part.votes()) {
      out.println("  vote     " + Verdicts.label(vote) + "  " + Verdicts.describe(vote));
    }
    out.println(
        "  verdict  " + Verdicts.label(part.verdict()) + "  " + Verdicts.describe(part.verdict()));
  }
}
