package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets Markdown's link definitions, {@code [label]: https://... "title"}, go the way of the text
 * that uses them (CommonMark 0.31, link reference definitions): they hold no words for a reader,
 * and without them its links lead nowhere.
 */
final class LinkDefinitions implements ContextPass {

  private static final String RULE = "link-definition";
  private static final double CONFIDENCE = 0.9;
  private static final String USED = "It says where a link of the text leads.";
  private static final String UNUSED = "It says where a link of boilerplate leads.";

  /** One that starts with a caret is a footnote's, which has words. */
  private static final String LABEL = "\\[([^\\]\\[^][^\\]\\[]{0,200})]";

  private static final Pattern LABELS = Pattern.compile(LABEL);

  private static final Pattern DEFINITION =
      Pattern.compile(LABEL + ": +(?:<[^<>]*+>|(?=\\S*[/#.:@])\\S++)(?: +[\"'(].*)?");

  @Override
  public void revise(Judgement judgement) {
    if (!judgement.evidence().page().text().contains("]: ") || judgement.line(0).markup().known()) {
      return; // a web page defines no link so, but may show how it is done
    }
    Map<Integer, String> defined = new LinkedHashMap<>();
    Set<String> kept = new HashSet<>();
    Set<String> stripped = new HashSet<>();
    for (int i = 0; i < judgement.size(); i++) {
      String line = judgement.line(i).text();
      Matcher definition = DEFINITION.matcher(line);
      if (definition.matches()) {
        defined.put(i, folded(definition.group(1)));
      } else {
        addLabels(line, judgement.isJunk(i) ? stripped : kept);
      }
    }
    defined.forEach(
        (i, label) -> {
          if (kept.contains(label)) {
            judgement.keep(i, RULE, CONFIDENCE, USED);
          } else if (stripped.contains(label)) {
            judgement.strip(i, RULE, Category.NAVIGATION, CONFIDENCE, UNUSED);
          }
        });
  }

  /** What stands in square brackets. */
  private static void addLabels(String line, Set<String> found) {
    Matcher labels = LABELS.matcher(line);
    while (labels.find()) {
      found.add(folded(labels.group(1)));
    }
  }

  private static String folded(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
