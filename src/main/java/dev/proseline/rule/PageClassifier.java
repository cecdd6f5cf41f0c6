package dev.proseline.rule;

import java.io.Serializable;
import java.util.List;

/**
 * Judges all lines of a page at once, knowing what the rules made of them. Implementations must be
 * thread-safe and must answer the same for the same input.
 */
@FunctionalInterface
public interface PageClassifier {

  /** The rule that the verdicts of the learned model name. */
  String RULE = "model";

  /**
   * The verdicts on all lines of a page.
   *
   * @param evidence what is known of the page
   * @param settled the verdicts as settled from the votes on single lines, one a line
   * @param revised the verdicts after the context passes, one a line
   * @return one verdict a line, open where the classifier knows nothing
   */
  List<Verdict> judge(Evidence evidence, List<Verdict> settled, List<Verdict> revised);

  /** Knows nothing of any page. */
  static PageClassifier none() {
    return (PageClassifier & Serializable)
        (evidence, settled, revised) -> revised.stream().map(v -> Verdict.open()).toList();
  }
}
