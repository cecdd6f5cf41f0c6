package dev.proseline.cli;

import dev.proseline.Preset;
import dev.proseline.Proseline;
import dev.proseline.page.PageKind;
import dev.proseline.rule.Category;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that set up a {@link Proseline}. */
final class CleaningOptions {

  @Option(
      names = "--preset",
      defaultValue = "BALANCE",
      description =
          "precision (strips on suspicion), balance (default) or recall (strips only what is nearly certain).")
  private Preset preset;

  @Option(
      names = "--expecting",
      defaultValue = "ANYTHING",
      paramLabel = "KIND",
      description = "article (all pages are known to be articles) or anything (default).")
  private PageKind expected;

  @Option(
      names = "--keep",
      split = ",",
      paramLabel = "CATEGORY",
      description = "Categories that stay in the text, such as caption,byline.")
  private List<Category> kept = List.of();

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "CODE",
      description = "Languages whose phrases are used; default all.")
  private List<String> languages = List.of();

  Proseline proseline(CommandSpec spec) {
    Proseline.Builder builder =
        Proseline.builder().preset(preset).expecting(expected).keep(kept.toArray(Category[]::new));
    try {
      return languages.isEmpty() ? builder.build() : builder.languages(languages).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
