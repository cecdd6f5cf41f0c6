package dev.proseline.html;

import dev.proseline.page.Line;
import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.Folding;
import java.util.ArrayList;
import java.util.List;

/** The titles that a page states about itself, compared by letters and digits alone. */
final class Titles {

  private static final int FEWEST_WORDS = 3;

  private final List<String> exact = new ArrayList<>();
  private final String pageTitle;

  /**
   * The titles of a page.
   *
   * @param stated titles of the article
   * @param pageTitle the page's title, which may hold the site's name too
   */
  Titles(List<String> stated, String pageTitle) {
    stated.stream().map(Titles::folded).filter(t -> !t.isEmpty()).forEach(exact::add);
    this.pageTitle = folded(pageTitle);
  }

  /** Whether a line says the title; a heading may be the first or last part of the page's title. */
  boolean says(Line line, boolean heading) {
    int solid = line.shape().solid() + line.shape().ideographs();
    boolean candidate = heading && line.length() <= 2 * pageTitle.length();
    for (String title : exact) {
      candidate |= Math.abs(title.length() - solid) <= title.length() / 8;
    }
    if (!candidate) {
      return false;
    }
    String said = folded(line.text());
    if (said.isEmpty()) {
      return false;
    }
    boolean part =
        heading
            && line.shape().length() >= FEWEST_WORDS
            && (pageTitle.startsWith(said) || pageTitle.endsWith(said));
    return part || said.equals(pageTitle) || exact.contains(said);
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = CharClass.of(c);
      if (kind == CharClass.LETTER || kind == CharClass.DIGIT || kind == CharClass.IDEOGRAPH) {
        folded.append(Folding.of(c));
      }
    }
    return folded.toString();
  }
}
