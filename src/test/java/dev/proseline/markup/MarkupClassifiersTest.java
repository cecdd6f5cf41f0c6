package dev.proseline.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.heuristic.StandardClassifiers;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import org.junit.jupiter.api.Test;

class MarkupClassifiersTest {

  @Test
  void allOfThemAbstainOnPlainText() {
    assertThat(MarkupClassifiers.all())
        .isNotEmpty()
        .allSatisfy(
            classifier ->
                assertThat(Votes.onPlain("Share on Facebook", classifier))
                    .as(classifier.id())
                    .isEqualTo(Vote.abstain()));
  }

  @Test
  void thePipelineHasAllOfThemUnderNamesOfTheirOwn() {
    assertThat(StandardClassifiers.all())
        .extracting(LineClassifier::id)
        .doesNotHaveDuplicates()
        .containsAll(MarkupClassifiers.all().stream().map(LineClassifier::id).toList());
  }
}
