package dev.proseline.context;

import dev.proseline.rule.Category;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strips what text browsers (lynx, elinks, w3m) list below a page: the addresses of its links, each
 * under the number that stands before the words of the link, as in {@code [12]Contact}. An
 * article's own references have their numbers behind the words.
 */
final class AddressList implements ContextPass {

  private static final String RULE = "address-list";
  private static final double CONFIDENCE = 0.9;
  private static final String ENTRY_BECAUSE = "It is the address of a numbered link.";
  private static final String FEED_BECAUSE = "It links feeds and other forms of the page.";
  private static final String HEADING_BECAUSE = "It stands above the addresses of numbered links.";

  /** Fewer are no sign of a browser. */
  private static final int FEWEST = 3;

  /** "References" and "Visible links:". */
  private static final int MOST_HEADINGS = 2;

  private static final int MOST_HEADING_WORDS = 3;

  /** lynx writes the links of a page's head so. */
  private static final String LINKS_OF_HEAD = "#[1]";

  private static final Pattern ENTRY =
      Pattern.compile("(?:\\d{1,5}|\\[\\d{1,5}])\\.? +[a-z][a-z+.-]{1,20}:\\S+");

  /** The number of a link, with its first word right behind it. */
  private static final Pattern NUMBERED_LINK = Pattern.compile("\\[\\d{1,5}][\\p{L}\\p{N}]");

  @Override
  public void revise(Judgement judgement) {
    String text = judgement.evidence().page().text();
    if (text.contains("[1]") && numberedLinks(text) >= FEWEST && entries(judgement) >= FEWEST) {
      strip(judgement);
    }
  }

  private static int numberedLinks(String text) {
    Matcher links = NUMBERED_LINK.matcher(text);
    int found = 0;
    while (found < FEWEST && links.find()) {
      found++;
    }
    return found;
  }

  private static int entries(Judgement judgement) {
    int entries = 0;
    for (int i = 0; i < judgement.size(); i++) {
      entries += isEntry(judgement, i) ? 1 : 0;
    }
    return entries;
  }

  private static boolean isEntry(Judgement judgement, int i) {
    return ENTRY.matcher(judgement.line(i).text()).matches();
  }

  /** Strips the entries, their headings right above them, and what lynx puts on top. */
  private static void strip(Judgement judgement) {
    int headings = 0;
    for (int i = judgement.size() - 1; i >= 0; i--) {
      if (isEntry(judgement, i)) {
        judgement.strip(i, RULE, Category.NAVIGATION, CONFIDENCE, ENTRY_BECAUSE);
        headings = MOST_HEADINGS;
      } else if (judgement.line(i).text().startsWith(LINKS_OF_HEAD)) {
        judgement.strip(i, RULE, Category.NAVIGATION, CONFIDENCE, FEED_BECAUSE);
      } else if (headings > 0 && isHeading(judgement, i)) {
        judgement.strip(i, RULE, Category.NAVIGATION, CONFIDENCE, HEADING_BECAUSE);
        headings--;
      } else {
        headings = 0;
      }
    }
  }

  /** Few words, and neither a numbered link nor what the rules take for something else. */
  private static boolean isHeading(Judgement judgement, int i) {
    return judgement.length(i) <= MOST_HEADING_WORDS
        && judgement.line(i).text().indexOf('[') < 0
        && !judgement.settled().get(i).isStrip();
  }
}
