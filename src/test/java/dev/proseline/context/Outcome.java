package dev.proseline.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Judged;
import dev.proseline.Proseline;
import dev.proseline.rule.Category;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import java.util.List;

/** What becomes of the lines of a small text, in words. */
record Outcome(List<Judged> lines) {

  /** Two paragraphs of plain prose to put beside the lines in question. */
  static final String FERRY =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the few"
          + " who took it stood at the rail and did not talk.";

  static final String QUAY =
      "Nobody had told them that it would be the last crossing, and nobody on the quay waved when"
          + " the lines were let go and the engine took hold.";

  private static final Proseline PROSELINE =
      Proseline.builder().model(PageClassifier.none()).build();

  /** The outcome of a text of these lines; an empty one is a blank line. */
  static Outcome of(String... lines) {
    return new Outcome(PROSELINE.clean(String.join("\n", lines)).lines());
  }

  /** The outcome of these lines below an article of two paragraphs. */
  static Outcome below(String... lines) {
    return of(String.join("\n", FERRY, "", QUAY, "", String.join("\n", lines)));
  }

  /** "SHARE by share/en", "kept by running-text", or "kept" where no rule is sure. */
  String on(String line) {
    List<Verdict> verdicts =
        lines.stream().filter(j -> j.line().text().equals(line)).map(Judged::verdict).toList();
    assertThat(verdicts).as("the line '%s' in %s", line, lines).hasSize(1);
    Verdict verdict = verdicts.get(0);
    boolean sure = verdict.vote().confidence() >= Judgement.SURE;
    String kind = sure ? verdict.category().map(Category::name).orElse("kept") : "kept";
    return sure ? kind + " by " + verdict.rule() : kind;
  }
}
