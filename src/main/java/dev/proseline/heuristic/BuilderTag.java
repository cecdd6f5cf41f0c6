package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import java.util.regex.Pattern;

/**
 * Strips lines of nothing but shortcodes, the tags in square brackets by which content systems and
 * page builders place what they make: "[gallery ids="1,2"]", "[/vc_row]".
 */
final class BuilderTag implements LineClassifier {

  private static final Pattern TAGS =
      Pattern.compile("(?:\\[/?[a-z][a-z0-9_-]*+(?:\\s[^\\[\\]]*+)?\\]\\s*+)++");

  /** What is in brackets in prose or in a configuration has none of these. */
  private static final Pattern SURE =
      Pattern.compile("=[\"'\u2018-\u201f]|\\[/|\\s+https?://|\\[(?:vc|et_pb|fusion|su)_");

  /** An address in place of what it leads to. */
  private static final Pattern EMBEDDED =
      Pattern.compile("\\[[a-z]++\\]\\s*+https?://[^\\s\\[]++\\s*+\\[/[a-z]++\\]");

  private static final String CAPTION = "[caption ";
  private static final String CAPTION_END = "[/caption]";

  @Override
  public String id() {
    return "builder-tag";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (line.charAt(0) != '[' || line.charAt(line.length() - 1) != ']') {
      return Vote.abstain();
    }
    String text = line.text();
    if (text.startsWith(CAPTION) && text.endsWith(CAPTION_END)) {
      return Vote.strip(
          Category.CAPTION, 0.85, "It is a caption between the tags of a page builder.");
    }
    return isTags(text)
        ? Vote.strip(Category.WIDGET, 0.85, "It is a tag of a page builder.")
        : Vote.abstain();
  }

  private static boolean isTags(String text) {
    return TAGS.matcher(text).matches() && SURE.matcher(text).find()
        || EMBEDDED.matcher(text).matches();
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "[vc_row][vc_column width=\"1/2\"][vc_column_text]",
            "[gallery ids=\"12,13,14\"]",
            "[contact-form-7 id=\"5\" title=\"Form\"]",
            "[/caption]",
            "[embed]https://films.example/7[/embed]",
            "[video https://films.example/7]",
            "[caption id=\"a\" width=\"300\"]The lock in spring[/caption]")
        .leave(
            "[sic]",
            "[applause] [laughter]",
            "[12]",
            "[well-known] for its harbour",
            "[build_settings]",
            "[a note by the editor]");
  }
}
