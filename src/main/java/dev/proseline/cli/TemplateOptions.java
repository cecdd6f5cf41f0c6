package dev.proseline.cli;

import dev.proseline.Proseline;
import dev.proseline.site.SiteTemplate;
import dev.proseline.site.SiteTemplateLearner;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the template of the inputs' site comes from; one of the two or none. */
final class TemplateOptions {

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "What the site of the inputs repeats, as written by learn.")
  private Path file;

  @Option(
      names = "--learn",
      description =
          "Take the inputs of each PATH as pages of one site: read them twice, and learn first what they repeat.")
  private boolean learn;

  /** The same Proseline with the template of the file, if one is named. */
  Proseline of(Proseline proseline, CommandSpec spec) {
    if (file == null) {
      return proseline;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return proseline.with(SiteTemplate.readFrom(in));
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), file + ": no such template; learn one", e);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
    }
  }

  /** The same Proseline with what these inputs repeat, if that is wanted. */
  Proseline learned(
      Proseline proseline, List<Source> sources, InputReader reader, CommandSpec spec) {
    if (!learn) {
      return proseline;
    }
    if (sources.contains(Source.STANDARD_INPUT)) {
      throw new ParameterException(
          spec.commandLine(), "--learn reads its inputs twice; - can be read once");
    }
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (Source source : sources) {
      try {
        reader.read(source).teach(learner);
      } catch (InputException | OutOfMemoryError e) {
        continue; // It is reported when it is to be cleaned.
      }
    }
    return proseline.with(learner.template());
  }
}
