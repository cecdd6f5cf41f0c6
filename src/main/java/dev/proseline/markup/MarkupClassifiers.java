package dev.proseline.markup;

import dev.proseline.rule.LineClassifier;
import java.util.List;

/** The classifiers that judge by markup, in one visible list. Not API. */
public final class MarkupClassifiers {

  private MarkupClassifiers() {}

  /** All of them; on plain text they abstain. */
  public static List<LineClassifier> all() {
    return List.of(new Landmark(), new ClassWord(), new Container(), new LinkedCards());
  }
}
