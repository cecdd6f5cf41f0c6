package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips an image that another extractor left in Markdown, for its text is a caption. */
final class MarkdownImage implements LineClassifier {

  @Override
  public String id() {
    return "markdown-image";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (line.charAt(0) != '!' || line.length() < 5 || line.charAt(1) != '[') {
      return Vote.abstain();
    }
    String text = line.text();
    boolean image = text.indexOf("](") > 0 && text.indexOf(')') == text.length() - 1;
    return image
        ? Vote.strip(Category.CAPTION, 0.85, "It is an image in Markdown.")
        : Vote.abstain();
  }

  @Override
  public Examples examples() {
    return Examples.strip("![A lock at noon](/img/lock.jpg)")
        .leave("[A lock at noon](/locks)", "![A lock](/img/lock.jpg) stood open.");
  }
}
