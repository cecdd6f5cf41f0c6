package dev.proseline.evaluation;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Cleans annotated pages in the form that is wanted. Immutable.
 *
 * @param proseline what is measured
 * @param wanted the form of the pages; empty for HTML where there is any, else text
 */
record Cleaner(Proseline proseline, Optional<Form> wanted) {

  Cleaner {
    Objects.requireNonNull(proseline, "proseline");
    Objects.requireNonNull(wanted, "wanted");
  }

  /**
   * The form in which a page is cleaned.
   *
   * @param hasHtml whether there is HTML of the page
   */
  Form form(boolean hasHtml) {
    return wanted.orElse(hasHtml ? Form.HTML : Form.TEXT);
  }

  /** Cleans a sample; its text, too, stands for its page. */
  Cleaned clean(Sample sample) {
    if (form(sample.page().isPresent()) == Form.TEXT) {
      return proseline.clean(sample.text());
    }
    Path page =
        sample
            .page()
            .orElseThrow(
                () -> new AnnotationException(sample.file(), "there is no HTML page beside it"));
    return html(page, sample.headers().getOrDefault("url", ""));
  }

  /** Cleans a page of the benchmark in one of its forms. */
  Cleaned clean(WcxbPage page, Form form) {
    return form == Form.TEXT
        ? proseline.clean(page.text())
        : html(page.file(Form.HTML), page.url());
  }

  /** The one place that knows how web pages are read. */
  private Cleaned html(Path page, String url) {
    return proseline.cleanHtml(PageFile.bytes(page), null, url);
  }
}
