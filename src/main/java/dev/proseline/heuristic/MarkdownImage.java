package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import dev.proseline.unicode.LinkTarget;

/**
 * Strips images that another extractor left in Markdown, also as links, for their text is a
 * caption.
 */
final class MarkdownImage implements LineClassifier {

  @Override
  public String id() {
    return "markdown-image";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    char first = line.charAt(0);
    return (first == '!' || first == '[') && isImages(line.text())
        ? Vote.strip(Category.CAPTION, 0.85, "It is an image in Markdown.")
        : Vote.abstain();
  }

  private static boolean isImages(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == ' ' ? at + 1 : imageEnd(text, at);
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** Where an image ends that starts here, with the link around it; -1 if none starts. */
  private static int imageEnd(String text, int at) {
    boolean linked = text.startsWith("[![", at);
    if (!linked && !text.startsWith("![", at)) {
      return -1;
    }
    int end = targetEnd(text, text.indexOf("](", at));
    return linked && end > 0 ? targetEnd(text, end) : end;
  }

  private static int targetEnd(String text, int bracket) {
    int end = bracket < 0 ? -1 : LinkTarget.end(text, bracket, text.length());
    return end > bracket + 1 ? end : -1;
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "![A lock at noon](/img/lock.jpg)", "[![Logo](/logo.svg)](/) ![A lock](/img/lock.jpg)")
        .leave(
            "[A lock at noon](/locks)",
            "![A lock](/img/lock.jpg) stood open.",
            "[![A lock](/img/lock.jpg)");
  }
}
