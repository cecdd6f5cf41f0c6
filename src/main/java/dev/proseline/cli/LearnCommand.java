package dev.proseline.cli;

import dev.proseline.site.SiteTemplate;
import dev.proseline.site.SiteTemplateLearner;
import dev.proseline.site.SiteTemplates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A folder with the pages of one site, read recursively, whose name is the host; or JSONL and WARC files, where each record is of the site of its address.")
  private List<String> paths;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the templates are written, as HOST.template.")
  private Path store;

  @Option(names = "--host", description = "The host of all pages, where one PATH is given.")
  private String host;

  @Option(
      names = "--samples",
      description = "Keep the repeated lines in the template, and print them with their pages.")
  private boolean samples;

  @Mixin private InputOptions input;
  @Spec private CommandSpec spec;

  private final Map<String, SiteTemplateLearner> sites = new LinkedHashMap<>();
  private Faults faults;

  @Override
  public Integer call() {
    if (host != null && paths.size() > 1) {
      throw new ParameterException(spec.commandLine(), "--host names one site; give one PATH");
    }
    Items items = input.items(spec);
    faults = new Faults(spec.commandLine().getErr());
    for (String path : paths) {
      try {
        learn(path, items);
      } catch (InputException e) {
        report(path, e);
      }
    }
    sites.forEach(this::store);
    return faults.exitStatus();
  }

  private void learn(String path, Items items) throws InputException {
    for (Source source : Sources.of(path)) {
      String name = items.isMany(source) ? host : host(path);
      items.read(source, item -> learn(item, name));
    }
  }

  /** A record is of the site of its address, unless the user says otherwise. */
  private void learn(Item item, String name) {
    try {
      String site = name == null ? Host.of(item.url()).orElse(null) : name;
      Input page = item.content().load();
      if (site == null) {
        throw new InputException("of no known site; name the field with --url-field, or --host");
      }
      page.teach(sites.computeIfAbsent(site, key -> learner()));
    } catch (InputException e) {
      report(item.place(), e);
    } catch (OutOfMemoryError e) {
      report(item.place(), InputException.TOO_LARGE);
    }
  }

  private SiteTemplateLearner learner() {
    return samples ? SiteTemplateLearner.keepingSamples() : new SiteTemplateLearner();
  }

  private String host(String path) throws InputException {
    Path name = Sources.path(path).toAbsolutePath().normalize().getFileName();
    if (host == null && (path.equals("-") || name == null)) {
      throw new InputException("no name that could be the host's; name it with --host");
    }
    return host == null ? name.toString() : host;
  }

  private void store(String site, SiteTemplateLearner learner) {
    SiteTemplate template = learner.template();
    try {
      SiteTemplates.in(store).put(site, template);
    } catch (IllegalArgumentException e) {
      report(site, new InputException(e.getMessage() + "; name it with --host", e));
      return;
    } catch (IOException e) {
      report(site, new InputException("cannot be stored: " + e.getMessage(), e));
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(site + ": " + template.pages() + " pages, " + template.size() + " hashes");
    template.samples().forEach(sample -> out.println(sample.pages() + "\t" + sample.text()));
    out.flush();
  }

  private void report(String path, InputException problem) {
    faults.report(path, problem.getMessage());
  }
}
