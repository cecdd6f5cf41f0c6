package dev.proseline.cli;

import dev.proseline.Action;
import dev.proseline.Cleaned;
import dev.proseline.Judged;
import dev.proseline.Policy;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Every line with its verdict, rule and reason, for people to read. */
record AnnotatedWriter(Ansi ansi) implements ResultWriter {

  private static final String KEPT = "kept";

  @Override
  public void write(Item item, Cleaned cleaned, Writer out) throws IOException {
    out.write("==> " + item.source() + " <==\n");
    int number = 0;
    for (Judged judged : cleaned.lines()) {
      line(++number, judged, strippedAs(judged, cleaned.policy()), out);
    }
  }

  private static Optional<Category> strippedAs(Judged judged, Policy policy) {
    return judged
        .verdict()
        .category()
        .filter(c -> judged.verdict().vote().confidence() >= policy.preset().threshold())
        .filter(c -> policy.action(c) == Action.STRIP);
  }

  private void line(int number, Judged judged, Optional<Category> category, Writer out)
      throws IOException {
    String text = judged.line().text().replaceAll("\\R", "\u23CE");
    out.write(String.format(Locale.ROOT, "%4d %s %s", number, label(category), text));
    out.write(
        "\n     " + " ".repeat(14) + paint("faint", Verdicts.describe(judged.verdict())) + "\n");
  }

  private String label(Optional<Category> category) {
    String cell = String.format(Locale.ROOT, "%-13s", category.map(Enum::name).orElse(KEPT));
    return paint(category.map(c -> "bold," + color(c)).orElse("fg(green)"), cell);
  }

  private String paint(String style, String text) {
    if (!ansi.enabled()) {
      return text;
    }
    IStyle[] styles = Style.parse(style);
    return Style.on(styles) + text + Style.reset.on();
  }

  private static String color(Category category) {
    return switch (category) {
      case SHARE, COMMENT -> "fg(cyan)";
      case PROMOTION, ADVERTISEMENT -> "fg(red)";
      case CAPTION, CREDIT, BYLINE -> "fg(yellow)";
      case LEGAL, CONSENT -> "fg(magenta)";
      case RELATED, NAVIGATION, WIDGET, TEMPLATE -> "fg(blue)";
    };
  }
}
