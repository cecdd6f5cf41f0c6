package dev.proseline.cli;

import dev.proseline.Proseline;
import dev.proseline.site.SiteTemplate;
import dev.proseline.site.SiteTemplateLearner;
import dev.proseline.site.SiteTemplates;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the template of the inputs' site comes from; one of the two or none. */
final class TemplateOptions {

  @Option(
      names = "--template",
      paramLabel = "PATH",
      description =
          "What the site of the inputs repeats, as written by learn; a folder of templates for JSONL and WARC, where each record is of the site of its address.")
  private Path path;

  @Option(
      names = "--learn",
      description =
          "Take the inputs of each PATH as pages of one site: read them twice, and learn first what they repeat.")
  private boolean learn;

  /** The Proseline of each item: with the template of the file or of its host, if one is named. */
  Batch.Choice choice(Proseline proseline, CommandSpec spec) {
    if (path == null) {
      return item -> proseline;
    }
    try {
      if (Files.isDirectory(path)) {
        SiteTemplates store = SiteTemplates.in(path);
        return item -> ofHost(proseline, store, item);
      }
      Proseline taught = proseline.with(read(path));
      return item -> taught;
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), path + ": no such template; learn one", e);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), path + ": " + e.getMessage(), e);
    }
  }

  private static SiteTemplate read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return SiteTemplate.readFrom(in);
    }
  }

  private static Proseline ofHost(Proseline proseline, SiteTemplates store, Item item)
      throws InputException {
    try {
      Optional<String> host = Host.of(item.url());
      return host.isEmpty()
          ? proseline
          : store.find(host.get()).map(proseline::with).orElse(proseline);
    } catch (IllegalArgumentException e) {
      return proseline; // No host name, so there is no template of it.
    } catch (IOException e) {
      throw new InputException("the template of its site cannot be read: " + e.getMessage(), e);
    }
  }

  /** Before anything is read: standard input may be one that never ends. */
  void check(List<String> paths, CommandSpec spec) {
    if (learn && paths.contains("-")) {
      throw new ParameterException(
          spec.commandLine(), "--learn reads its inputs twice; - can be read once");
    }
  }

  /** The same choice with what these inputs repeat, if that is wanted. */
  Batch.Choice learned(Batch.Choice choice, List<Source> sources, Items items) {
    if (!learn) {
      return choice;
    }
    SiteTemplateLearner learner = new SiteTemplateLearner();
    sources.forEach(source -> items.read(source, item -> teach(item, learner)));
    SiteTemplate template = learner.template();
    return item -> choice.of(item).with(template);
  }

  private static void teach(Item item, SiteTemplateLearner learner) {
    try {
      item.content().load().teach(learner);
    } catch (InputException | OutOfMemoryError e) {
      return; // It is reported when it is to be cleaned.
    }
  }
}
