package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/**
 * Strips the style sheets of a page that an extractor took for text: rules from which a program
 * took the blanks. Examples that people write have blanks before braces and behind colons.
 */
final class StyleRules implements LineClassifier {

  private static final int FEWEST_DECLARATIONS = 3;
  private static final int MOST_CHARACTERS_A_DECLARATION = 100;

  @Override
  public String id() {
    return "style-rules";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    return line.charAt(line.length() - 1) == '}'
            && isStyle(line)
            && !CodeSigns.areAnnounced(line, evidence)
        ? Vote.strip(Category.WIDGET, 0.9, "It is part of a style sheet of the page.")
        : Vote.abstain();
  }

  private static boolean isStyle(Line line) {
    int declarations = 0;
    boolean inside = false;
    for (int i = 1; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '{') {
        inside = endsSelector(line.charAt(i - 1)) && isName(line.charAt(i + 1));
      } else if (c == '}') {
        inside = false;
      } else if (c == ':' && inside && isName(line.charAt(i - 1))) {
        declarations += line.charAt(i + 1) == ' ' ? 0 : 1;
      }
    }
    return declarations >= FEWEST_DECLARATIONS
        && line.length() <= declarations * MOST_CHARACTERS_A_DECLARATION;
  }

  private static boolean endsSelector(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == ']' || c == '*' || c == '-' || c == '_';
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z' || c == '-';
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            ".menu-item{color:#333;font-size:14px;line-height:1.5} .menu-item a{padding:0}",
            "img.smiley{display:inline!important;border:none!important;margin:0 .07em!important}")
        .leave(
            ".menu-item { color: #333; font-size: 14px; line-height: 1.5; }",
            ".boat{color:red}",
            "let boat={name:'Ada',size:3,age:7}",
            "{name:\"boat\",size:3,age:7}");
  }
}
