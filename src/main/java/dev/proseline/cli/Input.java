package dev.proseline.cli;

import dev.proseline.Cleaned;
import dev.proseline.Judged;
import dev.proseline.Proseline;
import dev.proseline.site.SiteTemplateLearner;
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

  /** A web page as it was fetched; nobody writes to the bytes. */
  record Html(byte[] bytes) implements Input {
    @Override
    public Cleaned clean(Proseline proseline) {
      return proseline.cleanHtml(bytes, null, "");
    }

    @Override
    public List<Judged> explain(Proseline proseline) {
      return proseline.explainHtml(bytes, null, "");
    }

    @Override
    public void teach(SiteTemplateLearner learner) {
      learner.addHtml(bytes, null);
    }
  }
}
