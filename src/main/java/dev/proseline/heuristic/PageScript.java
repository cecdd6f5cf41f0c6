package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import java.util.List;

/**
 * Strips the scripts that pages carry for measuring, advertising and start-up and that an extractor
 * took for text: code with a name that their vendors gave.
 */
final class PageScript implements LineClassifier {

  /**
   * Google's tags, ads and analytics, Facebook's pixel, the state of Next, Nuxt, Apollo and
   * WordPress, forms.
   */
  private static final List<String> NAMES =
      List.of(
          "dataLayer",
          "gtag(",
          "gtm.start",
          "googletag",
          "adsbygoogle",
          "_gaq",
          "GoogleAnalyticsObject",
          "fbq(",
          "fbAsyncInit",
          "__next_f",
          "__NEXT_DATA__",
          "__NUXT__",
          "__INITIAL_STATE__",
          "__PRELOADED_STATE__",
          "__APOLLO_STATE__",
          "_wpemojiSettings",
          "wpcf7",
          "NREUM",
          "hbspt.",
          "_paq.push");

  private static final String ENDS = ";{}),";

  @Override
  public String id() {
    return "page-script";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (!mayBeScript(line) || !CodeSigns.areEnough(line) || isText(line, evidence)) {
      return Vote.abstain();
    }
    String name = name(line.text());
    return !name.isEmpty()
            && !CodeSigns.areAnnounced(line, evidence)
            && !isDiscussed(name, line, evidence)
        ? Vote.strip(
            Category.WIDGET,
            0.9,
            "It is a script that pages carry for measuring, advertising or start-up.")
        : Vote.abstain();
  }

  /** Cheap test that rules out nearly all lines of prose. */
  private static boolean mayBeScript(Line line) {
    char last = line.charAt(line.length() - 1);
    return line.shape().symbols() > 0 || ENDS.indexOf(last) >= 0;
  }

  /** A paragraph or heading that shows code in passing. */
  private static boolean isText(Line line, Evidence evidence) {
    return line.shape().sentenceEnds() > 0
        || evidence.functionWords(line) * 4 >= evidence.words(line);
  }

  private static String name(String text) {
    for (String name : NAMES) {
      if (text.contains(name)) {
        return name;
      }
    }
    return "";
  }

  /** An article that explains such a script says its name in running text as well. */
  private static boolean isDiscussed(String name, Line line, Evidence evidence) {
    List<Line> lines = evidence.page().lines();
    String word = name.replace("(", "");
    int end = Math.min(lines.size(), line.index() + CodeSigns.REACH + 1);
    for (int i = Math.max(0, line.index() - CodeSigns.REACH); i < end; i++) {
      Line other = lines.get(i);
      if (other.shape().isSentence()
          && other.text().contains(word)
          && !CodeSigns.areEnough(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "window.dataLayer = window.dataLayer || [];",
            "var googletag = googletag || {}; googletag.cmd = googletag.cmd || [];",
            "(adsbygoogle = window.adsbygoogle || []).push({});",
            "self.__next_f.push([1,\"3:I[4707,[],\\\"\\\"]\"])")
        .leave(
            "The container reads the dataLayer before the page is shown.",
            "Call dataLayer.push({}) for each boat; the container has it then.",
            "How to read dataLayer[0] and call gtag({});",
            "let boats = harbour.boats || [];",
            "document.querySelector('#menu').hidden = true;");
  }
}
