package dev.proseline.cli;

import dev.proseline.Cleaned;
import dev.proseline.Judged;
import dev.proseline.Proseline;
import dev.proseline.site.SiteTemplateLearner;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an input holds. Immutable. */
sealed interface Input {

  /** Cleans it. */
  Cleaned clean(Proseline proseline);

  /** Judges it and tells every vote. */
  List<Judged> explain(Proseline proseline);

  /** Adds it to the pages of a site. */
  void teach(SiteTemplateLearner learner);

  /** A plain text. */
  record Text(String text) implements Input {
    @Override
    public Cleaned clean(Proseline proseline) {
      return proseline.clean(text);
    }

    @Override
    public List<Judged> explain(Proseline proseline) {
      return proseline.explain(text);
    }

    @Override
    public void teach(SiteTemplateLearner learner) {
      learner.addText(text);
    }
  }

  /** A web page that is decoded already. */
  record Decoded(String html, String baseUri) implements Input {
    @Override
    public Cleaned clean(Proseline proseline) {
      return proseline.cleanHtml(html, baseUri);
    }

    @Override
    public List<Judged> explain(Proseline proseline) {
      return proseline.explainHtml(html.getBytes(StandardCharsets.UTF_8), "UTF-8", baseUri);
    }

    @Override
    public void teach(SiteTemplateLearner learner) {
      learner.addHtml(html);
    }
  }

  /**
   * A web page as it was fetched; nobody writes to the bytes.
   *
   * @param bytes the page
   * @param charset what the transport said of its charset; null if nothing
   * @param baseUri its address, or an empty string
   */
  record Html(byte[] bytes, String charset, String baseUri) implements Input {

    Html(byte[] bytes) {
      this(bytes, null, "");
    }

    @Override
    public Cleaned clean(Proseline proseline) {
      return proseline.cleanHtml(bytes, charset, baseUri);
    }

    @Override
    public List<Judged> explain(Proseline proseline) {
      return proseline.explainHtml(bytes, charset, baseUri);
    }

    @Override
    public void teach(SiteTemplateLearner learner) {
      learner.addHtml(bytes, charset);
    }
  }
}
