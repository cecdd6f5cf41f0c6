package dev.proseline.site;

import dev.proseline.html.HtmlReader;
import dev.proseline.page.Page;
import dev.proseline.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/**
 * Learns what the pages of one site repeat. Pages come in any order and from any number of threads;
 * the same pages give the same template, to the byte. Of each page the hashes of its lines are
 * remembered, not its text, and of more than {@link #MOST_PAGES} pages a sample that depends on the
 * pages alone. Thread-safe.
 */
public final class SiteTemplateLearner {

  /**
   * So many pages are remembered, the ones with the least hashes; some ten kilobytes each. More
   * would not make the shares much surer, and all pairs of them are compared.
   */
  public static final int MOST_PAGES = 400;

  private final TreeMap<Long, PageSketch> pages = new TreeMap<>(Long::compareUnsigned);
  private final boolean samples;

  /** A learner that has seen nothing and keeps hashes alone. */
  public SiteTemplateLearner() {
    this(false);
  }

  private SiteTemplateLearner(boolean samples) {
    this.samples = samples;
  }

  /**
   * A learner that keeps the text of the lines besides, for a person to review; its template holds
   * the text of what the site repeats.
   */
  public static SiteTemplateLearner keepingSamples() {
    return new SiteTemplateLearner(true);
  }

  /**
   * Adds a page of plain text.
   *
   * @throws NullPointerException if the text is null
   */
  public SiteTemplateLearner addText(String text) {
    return add(TextReader.read(Objects.requireNonNull(text, "text")));
  }

  /**
   * Adds a web page.
   *
   * @throws NullPointerException if the source is null
   */
  public SiteTemplateLearner addHtml(String html) {
    return add(HtmlReader.read(Objects.requireNonNull(html, "html"), "", false));
  }

  /**
   * Adds a web page as it was fetched.
   *
   * @param html its bytes, not packed
   * @param charsetHint the charset that the server named, or null
   * @throws NullPointerException if the bytes are null
   */
  public SiteTemplateLearner addHtml(byte[] html, String charsetHint) {
    return addHtml(HtmlReader.decode(Objects.requireNonNull(html, "html"), charsetHint));
  }

  /**
   * Adds a web page that is parsed already; the document stays as it is.
   *
   * @throws NullPointerException if the document is null
   */
  public SiteTemplateLearner addHtml(Document document) {
    return add(HtmlReader.read(Objects.requireNonNull(document, "document"), false));
  }

  private SiteTemplateLearner add(Page page) {
    PageSketch sketch = PageSketch.of(page, samples);
    if (!sketch.lines().isEmpty()) {
      put(List.of(sketch));
    }
    return this;
  }

  /**
   * Adds all pages of another learner, which stays as it is: two learners merged have learned what
   * one would have from the pages of both.
   *
   * @throws IllegalArgumentException if only one of the two keeps samples
   * @throws NullPointerException if the other is null
   */
  public SiteTemplateLearner merge(SiteTemplateLearner other) {
    if (other.samples != samples) {
      throw new IllegalArgumentException("one learner keeps samples and the other does not");
    }
    put(other.sketches());
    return this;
  }

  private synchronized void put(List<PageSketch> sketches) {
    for (PageSketch sketch : sketches) {
      pages.merge(sketch.id(), sketch, PageSketch::first);
      if (pages.size() > MOST_PAGES) {
        pages.pollLastEntry();
      }
    }
  }

  private synchronized List<PageSketch> sketches() {
    return new ArrayList<>(pages.values());
  }

  /** The number of different pages that are remembered, near-copies counted one by one. */
  public synchronized int pages() {
    return pages.size();
  }

  /** What was learned so far; the learner may go on. */
  public SiteTemplate template() {
    List<PageSketch> sketches = sketches();
    List<List<PageSketch>> groups = NearCopies.group(sketches);
    return new SiteTemplate(LineCounts.of(groups), samples ? texts(sketches) : Map.of());
  }

  private static Map<Long, String> texts(List<PageSketch> sketches) {
    Map<Long, String> texts = new TreeMap<>();
    sketches.forEach(s -> s.texts().forEach((k, t) -> texts.merge(k, t, PageSketch::first)));
    return texts;
  }
}
