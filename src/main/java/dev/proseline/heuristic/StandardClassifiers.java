package dev.proseline.heuristic;

import dev.proseline.lexicon.PhraseClassifier;
import dev.proseline.markup.MarkupClassifiers;
import dev.proseline.rule.Category;
import dev.proseline.rule.LineClassifier;
import java.util.ArrayList;
import java.util.List;

/** The pipeline's line classifiers, in one visible list. Not API. */
public final class StandardClassifiers {

  private StandardClassifiers() {}

  /** The classifiers that judge by shape. */
  public static List<LineClassifier> byShape() {
    return List.of(
        new RunningText(),
        new CodeLine(),
        new ShareCounter(),
        new DateStamp(),
        new AuthorLine(),
        new CaptionWithCredit(),
        new MarkdownImage(),
        new ImageCredit(),
        new GalleryPosition(),
        new CopyrightLine(),
        new SeparatedMenu(),
        new LinkRow(),
        new Pagination(),
        new TagRun(),
        new ArrowPointer(),
        new LabelledPointer(),
        new AgencyCredit(),
        new CommentStamp(),
        new PlayerResidue(),
        new TemplateResidue(),
        new BuilderTag(),
        new ScriptData(),
        new StyleRules(),
        new PageScript(),
        new RepublicationSource());
  }

  /** All of them: by phrase, one a category, then by shape. */
  public static List<LineClassifier> all() {
    List<LineClassifier> all = new ArrayList<>();
    for (Category category : Category.values()) {
      all.add(new PhraseClassifier(category));
    }
    all.addAll(byShape());
    all.addAll(MarkupClassifiers.all());
    return List.copyOf(all);
  }
}
