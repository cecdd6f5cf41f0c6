package dev.proseline.peers;

import de.l3s.boilerpipe.BoilerpipeExtractor;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.DefaultExtractor;
import java.util.function.UnaryOperator;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of a page by Tika's HTML parser and its boilerpipe handler; {@link OwnBoilerpipe} loads
 * it.
 */
public final class TikaText implements UnaryOperator<String> {

  private static final int NO_LIMIT = -1;

  private final JSoupParser parser = new JSoupParser();
  private final BoilerpipeExtractor extractor;

  /** Calls the article extractor, or else the default one, which Tika itself takes. */
  public TikaText(boolean article) {
    extractor = article ? ArticleExtractor.INSTANCE : DefaultExtractor.INSTANCE;
  }

  @Override
  public String apply(String html) {
    BodyContentHandler text = new BodyContentHandler(NO_LIMIT);
    try {
      parser.parseString(
          html, new BoilerpipeContentHandler(text, extractor), new Metadata(), new ParseContext());
    } catch (SAXException e) {
      throw new IllegalArgumentException("no text of this page: " + e.getMessage(), e);
    }
    return text.toString();
  }
}
