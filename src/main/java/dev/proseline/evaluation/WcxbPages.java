package dev.proseline.evaluation;

import dev.proseline.Cleaned;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a {@link WcxbCorpus}, whose truth does not tell languages and categories. */
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
        Optional.empty(),
        WordScore.of(cleaned.text(), page.mainContent()),
        Map.of());
  }
}
