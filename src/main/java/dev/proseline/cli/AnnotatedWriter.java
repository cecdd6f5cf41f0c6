package dev.proseline.cli;

import dev.proseline.Cleaned;
import dev.proseline.Judged;
import dev.proseline.Stripped;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Every line with its verdict, rule and reason, for people to read. */
final class AnnotatedWriter implements ResultWriter {

  private static final String KEPT = "kept";

  private final Writer out;
  private final Ansi ansi;

  AnnotatedWriter(Writer out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  @Override
  public void write(Source source, Cleaned cleaned) throws IOException {
    Map<Integer, Stripped> stripped =
        cleaned.stripped().stream()
            .collect(Collectors.toMap(f -> f.span().start(), Function.identity()));
    out.write("==> " + source.name() + " <==\n");
    int number = 0;
    for (Judged judged : cleaned.lines()) {
      line(++number, judged, stripped.get(judged.line().span().start()));
    }
  }

  private void line(int number, Judged judged, Stripped fragment) throws IOException {
    String label = fragment == null ? KEPT : fragment.category().name();
    String text = judged.line().text().replaceAll("\\R", "\u23CE");
    out.write(
        String.format(Locale.ROOT, "%4d %s %s%n", number, padded(label, fragment), text)
            .replace("\r\n", "\n"));
    out.write(
        "     " + " ".repeat(14) + paint("faint", Verdicts.describe(judged.verdict())) + "\n");
  }

  private String padded(String label, Stripped fragment) {
    String cell = String.format(Locale.ROOT, "%-13s", label);
    return fragment == null
        ? paint("fg(green)", cell)
        : paint("bold," + color(fragment.category()), cell);
  }

  private String paint(String style, String text) {
    return ansi.enabled()
        ? Ansi.ON.new Text("@|" + style + " x|@", null).toString().replace("x", text)
        : text;
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
