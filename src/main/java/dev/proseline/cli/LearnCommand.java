package dev.proseline.cli;

import dev.proseline.site.SiteTemplate;
import dev.proseline.site.SiteTemplateLearner;
import dev.proseline.site.SiteTemplates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code learn}: pages of sites in, one template a site out. */
@Command(
    name = "learn",
    description =
        "Learns what the pages of a site repeat. Exit status: 0 all went well, 1 an input failed, 2 wrong usage.",
    mixinStandardHelpOptions = true)
final class LearnCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "The pages of one site, read recursively; its name is the host.")
  private List<String> paths;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the templates are written, as HOST.template.")
  private Path store;

  @Option(names = "--host", description = "The host, where one folder is given.")
  private String host;

  @Option(
      names = "--samples",
      description = "Keep the repeated lines in the template, and print them with their pages.")
  private boolean samples;

  @Option(names = "--as", description = "Take every input as text or html.")
  private InputReader.Kind kind;

  @Option(
      names = "--max-bytes",
      defaultValue = "1073741824",
      description = "The most bytes of one unpacked input; default 1 GiB.")
  private long mostBytes;

  @Spec private CommandSpec spec;

  private int failures;

  @Override
  public Integer call() {
    if (host != null && paths.size() > 1) {
      throw new ParameterException(spec.commandLine(), "--host names one site; give one FOLDER");
    }
    if (mostBytes < 1) {
      throw new ParameterException(
          spec.commandLine(), "--max-bytes needs a number from 1 on, not " + mostBytes);
    }
    InputReader reader = new InputReader(System.in, mostBytes, kind);
    for (String path : paths) {
      try {
        store(host(path), learned(path, reader));
      } catch (InputException e) {
        report(path, e);
      }
    }
    return failures == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private SiteTemplate learned(String path, InputReader reader) throws InputException {
    SiteTemplateLearner learner =
        samples ? SiteTemplateLearner.keepingSamples() : new SiteTemplateLearner();
    for (Source source : Sources.of(path)) {
      try {
        reader.read(source).teach(learner);
      } catch (InputException e) {
        report(source.name(), e);
      } catch (OutOfMemoryError e) {
        report(source.name(), InputException.TOO_LARGE);
      }
    }
    return learner.template();
  }

  private String host(String path) throws InputException {
    Path name = Sources.path(path).toAbsolutePath().normalize().getFileName();
    if (host == null && (path.equals("-") || name == null)) {
      throw new InputException("no name that could be the host's; name it with --host");
    }
    return host == null ? name.toString() : host;
  }

  private void store(String site, SiteTemplate template) throws InputException {
    try {
      SiteTemplates.in(store).put(site, template);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage() + "; name it with --host", e);
    } catch (IOException e) {
      throw new InputException("cannot be stored: " + e.getMessage(), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(site + ": " + template.pages() + " pages, " + template.size() + " hashes");
    template.samples().forEach(sample -> out.println(sample.pages() + "\t" + sample.text()));
    out.flush();
  }

  private void report(String path, InputException problem) {
    spec.commandLine().getErr().println(path + ": " + problem.getMessage());
    spec.commandLine().getErr().flush();
    failures++;
  }
}
