package dev.proseline.heuristic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.context.Judgement;
import dev.proseline.lexicon.Languages;
import dev.proseline.lexicon.Lexicon;
import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks the classifiers that judge by shape: each must do what its examples say. */
class ClassifierExamplesTest {

  private static final Lexicon LEXICON = Lexicon.of(Languages.all());

  @TestFactory
  Stream<DynamicTest> everyClassifierDoesWhatItsExamplesSay() {
    return StandardClassifiers.byShape().stream()
        .map(classifier -> DynamicTest.dynamicTest(classifier.id(), () -> prove(classifier)));
  }

  private static void prove(LineClassifier classifier) {
    Examples examples = classifier.examples();
    assertThat(examples.leaves()).as("look-alikes of " + classifier.id()).isNotEmpty();
    List<String> faults = new ArrayList<>();
    for (String line : examples.strips()) {
      if (!isStripped(classifier, line)) {
        faults.add("not stripped: " + line);
      }
    }
    for (String line : examples.leaves()) {
      if (isStripped(classifier, line)) {
        faults.add("must be left alone: " + line);
      }
    }
    assertThat(faults).as(classifier.id()).isEmpty();
  }

  private static boolean isStripped(LineClassifier classifier, String text) {
    Line line = Line.of(text, 0, new Span(0, text.length()), Break.BLANK);
    Evidence evidence = LEXICON.scan(Page.of(text, List.of(line)));
    return classifier.judge(line, evidence) instanceof Vote.Strip strip
        && strip.confidence() >= Judgement.SURE;
  }
}
