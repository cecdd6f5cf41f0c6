package dev.proseline;

import dev.proseline.context.Settlement;
import dev.proseline.heuristic.StandardClassifiers;
import dev.proseline.html.HtmlReader;
import dev.proseline.lexicon.Languages;
import dev.proseline.lexicon.Lexicon;
import dev.proseline.lexicon.Scan;
import dev.proseline.model.LineModel;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.PageKind;
import dev.proseline.rule.Category;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import dev.proseline.segment.Segmenter;
import dev.proseline.site.RepeatedText;
import dev.proseline.site.SiteTemplate;
import dev.proseline.text.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Strips boilerplate from article text. Build one, share it among threads: it is immutable and
 * thread-safe, and the same text always gives the same answer. Time and memory grow linearly with
 * the text, and no text makes it throw.
 *
 * <p>It is written by its configuration, some hundred bytes and the site template, and built anew
 * where it is read. Classifiers and a model of the caller's own are written with it and must be
 * {@link Serializable}, else writing throws {@link java.io.NotSerializableException} and names
 * them.
 *
 * <pre>{@code
 * Cleaned cleaned = Proseline.standard().clean(text);
 * System.out.println(cleaned.text());
 * cleaned.stripped().forEach(f -> System.out.println(f.category() + ": " + f.text()));
 * }</pre>
 */
public final class Proseline implements Serializable {

  private final Configuration configuration;
  private final Lexicon lexicon;
  private final List<LineClassifier> classifiers;
  private final PageClassifier model;

  private Proseline(Proseline other, SiteTemplate template) {
    this.configuration = other.configuration.with(Objects.requireNonNull(template, "template"));
    this.lexicon = other.lexicon;
    this.classifiers = other.classifiers;
    this.model = other.model;
  }

  /** Apart, because a logger takes its time to be found, and building needs none. */
  private static final class Log {
    private static final Logger LOG = LoggerFactory.getLogger(Proseline.class);
  }

  Proseline(Configuration configuration) {
    this.configuration = configuration;
    this.lexicon = Lexicon.of(configuration.languages());
    List<LineClassifier> all = new ArrayList<>(StandardClassifiers.all());
    all.addAll(configuration.classifiers());
    this.classifiers = List.copyOf(all);
    this.model =
        configuration.model() != null
            ? configuration.model()
            : LineModel.standard(configuration.kind());
  }

  /** All languages, all categories stripped, the balanced preset. */
  public static Proseline standard() {
    return builder().build();
  }

  /** A builder that starts from the standard. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same for the pages of a site whose template is known; builds nothing anew, so a crawl may
   * call it for each page.
   *
   * @throws NullPointerException if the template is null
   */
  public Proseline with(SiteTemplate siteTemplate) {
    return new Proseline(this, siteTemplate);
  }

  /** The codes of the languages that come with phrases; text of others is judged by shape alone. */
  public static List<String> languages() {
    return Languages.all();
  }

  /**
   * Cleans a plain text.
   *
   * @param text any text, also empty
   * @throws NullPointerException if the text is null
   */
  public Cleaned clean(String text) {
    return clean(TextReader.read(Objects.requireNonNull(text, "text")));
  }

  /**
   * Cleans a web page.
   *
   * @param html its source
   * @param baseUri the address it came from, from which relative links start; may be empty
   * @throws NullPointerException if an argument is null
   */
  public Cleaned cleanHtml(String html, String baseUri) {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(baseUri, "baseUri");
    return clean(HtmlReader.read(html, baseUri, configuration.sourcePositions()));
  }

  /**
   * Cleans a web page as it was fetched. Its charset is told by a byte order mark, else the hint,
   * else what the page says, else by the bytes; a label that the bytes refute does not count.
   *
   * @param html its bytes, not packed
   * @param charsetHint the charset that the server named, or null; an unknown one does not count
   * @param baseUri the address it came from; may be empty
   * @throws NullPointerException if the bytes or the address are null
   */
  public Cleaned cleanHtml(byte[] html, String charsetHint, String baseUri) {
    Objects.requireNonNull(html, "html");
    return cleanHtml(HtmlReader.decode(html, charsetHint), baseUri);
  }

  /**
   * Reads a stream to its end, leaves it open, and cleans the page as {@link #cleanHtml(byte[],
   * String, String)} does.
   *
   * @throws NullPointerException if the stream or the address are null
   * @throws IOException if the stream cannot be read
   */
  public Cleaned cleanHtml(InputStream html, String charsetHint, String baseUri)
      throws IOException {
    Objects.requireNonNull(html, "html");
    return cleanHtml(html.readAllBytes(), charsetHint, baseUri);
  }

  /**
   * Cleans a web page that is parsed already; the document stays as it is.
   *
   * @throws NullPointerException if the document is null
   */
  public Cleaned cleanHtml(Document document) {
    Objects.requireNonNull(document, "document");
    return clean(HtmlReader.read(document, configuration.sourcePositions()));
  }

  private Cleaned clean(Page page) {
    Scan scan = scan(page);
    List<Verdict> verdicts = verdicts(page, scan, (line, vote) -> {});
    List<Line> lines = scan.page().lines();
    List<Judged> judged = new ArrayList<>(lines.size());
    for (Line line : lines) {
      judged.add(new Judged(line, verdicts.get(line.index()), List.of()));
    }
    Log.LOG.debug("judged {} lines of {} characters", lines.size(), page.text().length());
    return new Cleaned(scan.page(), judged, configuration.policy());
  }

  /**
   * Judges a plain text as {@link #clean} does and tells every vote.
   *
   * @param text any text, also empty
   * @return every line with its verdict and the votes of all classifiers
   * @throws NullPointerException if the text is null
   */
  public List<Judged> explain(String text) {
    return explain(TextReader.read(Objects.requireNonNull(text, "text")));
  }

  /**
   * Judges a web page as {@link #cleanHtml(byte[], String, String)} does and tells every vote.
   *
   * @throws NullPointerException if the bytes or the address are null
   */
  public List<Judged> explainHtml(byte[] html, String charsetHint, String baseUri) {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(baseUri, "baseUri");
    String source = HtmlReader.decode(html, charsetHint);
    return explain(HtmlReader.read(source, baseUri, configuration.sourcePositions()));
  }

  private List<Judged> explain(Page page) {
    Scan scan = scan(page);
    Map<Integer, List<Verdict>> votes = new HashMap<>();
    BiConsumer<Line, Verdict> witness =
        (line, vote) -> votes.computeIfAbsent(line.index(), i -> new ArrayList<>()).add(vote);
    List<Verdict> verdicts = verdicts(page, scan, witness);
    return scan.page().lines().stream()
        .map(
            line ->
                new Judged(
                    line, verdicts.get(line.index()), votes.getOrDefault(line.index(), List.of())))
        .toList();
  }

  private List<Verdict> verdicts(Page page, Scan scan, BiConsumer<Line, Verdict> witness) {
    List<Verdict> settled = Settlement.judge(scan, classifiers, model, witness).verdicts();
    SiteTemplate template = configuration.template();
    List<Verdict> reviewed =
        template.pages() == 0
            ? settled
            : template.read(page).review(scan.page().lines(), settled, witness);
    return RepeatedText.review(scan, reviewed, witness);
  }

  private Scan scan(Page page) {
    return Segmenter.divide(lexicon, lexicon.scan(page));
  }

  private Object writeReplace() throws NotSerializableException {
    configuration.checkSerializable();
    return configuration;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a Proseline is read by its configuration");
  }

  /** Sets up a {@link Proseline}. Not thread-safe; no argument may be null. */
  public static final class Builder {

    private List<String> languages = Languages.all();
    private final List<LineClassifier> classifiers = new ArrayList<>();
    private Policy policy = Policy.standard();
    private PageKind kind = PageKind.ANYTHING;
    private PageClassifier model;
    private boolean sourcePositions;
    private SiteTemplate template = SiteTemplate.none();

    private Builder() {}

    /**
     * Limits the phrases to these languages; by default all are used, whatever the language of a
     * text.
     *
     * @param codes codes out of {@link Proseline#languages()}; none at all leaves phrases of no
     *     language and the shape
     * @throws IllegalArgumentException if a code is unknown
     */
    public Builder languages(String... codes) {
      return languages(List.of(Objects.requireNonNull(codes, "codes")));
    }

    /**
     * Limits the phrases to these languages.
     *
     * @throws IllegalArgumentException if a code is unknown
     */
    public Builder languages(Collection<String> codes) {
      Set<String> unknown = new TreeSet<>(Objects.requireNonNull(codes, "codes"));
      Languages.all().forEach(unknown::remove);
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException(
            "no phrases for " + unknown + "; there are " + Languages.all());
      }
      languages = List.copyOf(new TreeSet<>(codes));
      return this;
    }

    /**
     * How sure a judgement must be before a fragment is stripped; {@link Preset#BALANCE} by
     * default.
     */
    public Builder preset(Preset preset) {
      policy = policy.with(preset);
      return this;
    }

    /** Strips these categories, as is done by default. */
    public Builder strip(Category... categories) {
      policy = policy.with(Action.STRIP, categories);
      return this;
    }

    /** Leaves these categories in the text. */
    public Builder keep(Category... categories) {
      policy = policy.with(Action.KEEP, categories);
      return this;
    }

    /** Leaves these categories in the text and marks their pieces. */
    public Builder mark(Category... categories) {
      policy = policy.with(Action.MARK, categories);
      return this;
    }

    /**
     * Notes for each piece of a web page where it stands in the source; parsing takes longer then.
     */
    public Builder sourcePositions() {
      sourcePositions = true;
      return this;
    }

    /**
     * Adds a classifier of the caller's own; its votes count beside those of the others, before the
     * context passes.
     */
    public Builder classifier(LineClassifier classifier) {
      classifiers.add(Objects.requireNonNull(classifier, "classifier"));
      return this;
    }

    /**
     * What kind of pages will come; {@link PageKind#ANYTHING} by default. It moves the learned
     * model's threshold.
     */
    public Builder expecting(PageKind expected) {
      kind = Objects.requireNonNull(expected, "expected");
      return this;
    }

    /**
     * Judges pages by another model than the one that comes with the library; {@link
     * PageClassifier#none()} leaves phrases, shapes and context alone.
     */
    public Builder model(PageClassifier other) {
      model = Objects.requireNonNull(other, "other");
      return this;
    }

    /**
     * What the site of the pages repeats; nothing is known by default. For pages of several sites
     * use {@link Proseline#with(SiteTemplate)}, which builds nothing anew.
     */
    public Builder template(SiteTemplate siteTemplate) {
      template = Objects.requireNonNull(siteTemplate, "template");
      return this;
    }

    /** Builds it. Reads the phrases of all languages, so build once and share. */
    public Proseline build() {
      return new Proseline(
          new Configuration(
              languages, classifiers, model, kind, policy, sourcePositions, template));
    }
  }
}
