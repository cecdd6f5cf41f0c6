package dev.proseline.peers;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.DefaultExtractor;
import dev.proseline.Proseline;
import dev.proseline.rule.PageClassifier;
import io.github.cdimascio.essence.Essence;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * The systems compared, in the order of the tables, each with its default settings. All are given
 * the same decoded page.
 */
public enum Peer {
  /** All text of the page. */
  JSOUP("jsoup, parse and `text()`", html -> Jsoup.parse(html, Pages.ADDRESS).text()),
  /** This library. */
  PROSELINE("Proseline", proseline(Proseline.standard())),
  /** This library without its learned model. */
  PROSELINE_RULES(
      "Proseline, rules alone",
      proseline(Proseline.builder().model(PageClassifier.none()).build())),
  /** Made for news articles. */
  BOILERPIPE_ARTICLE("boilerpipe, article", ArticleExtractor.INSTANCE::getText),
  /** Made for pages of any kind. */
  BOILERPIPE_DEFAULT("boilerpipe, default", DefaultExtractor.INSTANCE::getText),
  /** With the extractor for articles, not Tika's default. */
  TIKA_ARTICLE("Tika's boilerpipe handler, article", OwnBoilerpipe.tika(true)::apply),
  /** With the extractor that Tika takes if it is told none. */
  TIKA_DEFAULT("Tika's boilerpipe handler, default", OwnBoilerpipe.tika(false)::apply),
  /** A port of Mozilla's Readability. */
  READABILITY4J(
      "Readability4J", html -> new Readability4J(Pages.ADDRESS, html).parse().getTextContent()),
  /** An extractor of articles, written in Kotlin. */
  ESSENCE("essence", html -> Essence.extract(html).getText());

  private final String label;
  private final Extraction extraction;

  Peer(String label, Extraction extraction) {
    this.label = label;
    this.extraction = extraction;
  }

  /** Makes the text of a page; safe for use by several threads. */
  @FunctionalInterface
  private interface Extraction {

    /** The text of {@code html}; null if the system finds none. */
    String text(String html) throws Exception;
  }

  private static Extraction proseline(Proseline proseline) {
    return html -> proseline.cleanHtml(html, Pages.ADDRESS).text();
  }

  /** The name in the tables. */
  public String label() {
    return label;
  }

  /** What the system makes of a decoded page; empty if it throws. */
  public Optional<String> text(String html) {
    try {
      String text = extraction.text(html);
      return Optional.of(text == null ? "" : text);
    } catch (Exception | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
