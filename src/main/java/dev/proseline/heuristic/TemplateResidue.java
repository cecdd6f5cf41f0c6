package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips what a broken template leaves: "{{ title }}", "undefined", "null", "[object Object]",
 * "&nbsp;".
 */
final class TemplateResidue implements LineClassifier {

  private static final int LONGEST = 80;

  @Override
  public String id() {
    return "template-residue";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (line.length() > LONGEST || "{[<uNn&".indexOf(line.charAt(0)) < 0) {
      return Vote.abstain();
    }
    String text = line.text();
    boolean braces =
        text.startsWith("{{") && text.endsWith("}}")
            || text.startsWith("{%") && text.endsWith("%}");
    boolean code =
        text.startsWith("[if ") || text.startsWith("<!--") || text.equals("[object Object]");
    boolean none = text.equals("undefined") || text.equals("null") || text.equals("NaN");
    boolean blank = text.startsWith("&") && text.replace("&nbsp;", "").isBlank();
    return braces || code || none || blank
        ? Vote.strip(Category.WIDGET, 0.85, "It is what a broken template leaves.")
        : Vote.abstain();
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "{{ article.title }}", "undefined", "[object Object]", "&nbsp;&nbsp; &nbsp;")
        .leave("{ int x; }", "null pointers", "Undefined behaviour", "&nbsp; is a blank");
  }
}
