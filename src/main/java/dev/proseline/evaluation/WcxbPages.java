package dev.proseline.evaluation;

import dev.proseline.Cleaned;
import dev.proseline.page.Metadata.Stated;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages of a {@link WcxbCorpus}, whose truth tells neither language nor categories. */
record WcxbPages(WcxbCorpus corpus) implements AnnotatedPages {

  @Override
  public List<Path> truths() {
    return corpus.truths();
  }

  @Override
  public PageScore score(Path truth, Cleaner cleaner) {
    WcxbPage page = corpus.page(truth);
    Form form = cleaner.form(page.files().containsKey(Form.HTML));
    Cleaned cleaned = cleaner.clean(page, form);
    return new PageScore(
        corpus.folder().relativize(page.file(form)).toString().replace('\\', '/'),
        Optional.of(page.type()),
        cleaned.metadata().language().map(Stated::value).flatMap(WcxbPages::code),
        WordScore.of(cleaned.text(), page.mainContent()),
        Map.of());
  }

  /** The code in what a page says of its language, such as {@code en} of {@code en_US}. */
  private static Optional<String> code(String stated) {
    String code = Locale.forLanguageTag(stated.replace('_', '-')).getLanguage();
    return Optional.of(code).filter(c -> c.length() == 2 || c.length() == 3);
  }
}
