package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.proseline.evaluation.Sample;
import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Vote;
import dev.proseline.sample.Samples;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a caller can set: presets, categories, languages, classifiers of the caller's own. */
class ProselineBuilderTest {

  private static final Proseline PROSELINE = Proseline.standard();
  private static final List<Sample> SAMPLES = Samples.articles();

  private static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the"
          + " few who took it stood at the rail and did not talk.";

  @Test
  void everyPresetStripsAtLeastWhatTheStricterOnesStrip() {
    boolean differ = false;
    for (Sample sample : SAMPLES) {
      Cleaned cleaned = PROSELINE.clean(sample.text());
      BitSet recall = stripped(cleaned, Preset.RECALL);
      BitSet balance = stripped(cleaned, Preset.BALANCE);
      BitSet precision = stripped(cleaned, Preset.PRECISION);
      assertThat(without(recall, balance)).as("recall only in %s", sample.name()).isZero();
      assertThat(without(balance, precision)).as("balance only in %s", sample.name()).isZero();
      differ |= without(precision, recall) > 0;
    }
    assertThat(differ).as("the presets differ").isTrue();
  }

  @Test
  void thePresetOfTheBuilderIsThatOfTheResult() {
    Proseline strict = Proseline.builder().preset(Preset.RECALL).build();
    for (Sample sample : SAMPLES) {
      assertThat(strict.clean(sample.text()).pieces())
          .isEqualTo(
              PROSELINE.clean(sample.text()).with(Policy.standard().with(Preset.RECALL)).pieces());
    }
  }

  @Test
  void theCategoriesOfTheBuilderAreThoseOfTheResult() {
    String text = PROSE + "\n\nShare on Facebook\n\nPhoto: The quay";
    Proseline tuned =
        Proseline.builder()
            .keep(Category.SHARE, Category.CAPTION)
            .mark(Category.CAPTION)
            .strip(Category.SHARE)
            .build();
    Cleaned cleaned = tuned.clean(text);
    assertThat(cleaned.text()).isEqualTo(PROSE + "\n\nPhoto: The quay");
    assertThat(cleaned.stripped()).extracting(Stripped::category).containsExactly(Category.SHARE);
  }

  @Test
  void anUnknownLanguageIsRefusedWithItsCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proseline.builder().languages("en", "tlh"))
        .withMessageContaining("tlh");
  }

  @Test
  void onlyThePhrasesOfTheGivenLanguagesCount() {
    String text = PROSE + "\n\nSign up for our newsletter\n\n" + PROSE;
    assertThat(Proseline.builder().languages("en").build().clean(text).stripped()).hasSize(1);
    assertThat(Proseline.builder().languages("de").build().clean(text).stripped()).isEmpty();
    assertThat(Proseline.builder().languages().build().clean(text).stripped()).isEmpty();
  }

  @Test
  void theLanguagesAreListed() {
    assertThat(Proseline.languages()).contains("en", "de", "zh", "ar").doesNotHaveDuplicates();
  }

  @Test
  void aClassifierOfTheCallersOwnStripsUnderItsOwnName() {
    LineClassifier own =
        strips("Frobnication complete", Category.WIDGET, "The widget of our own site says so.");
    Cleaned cleaned = with(own).clean(PROSE + "\n\nFrobnication complete\n\n" + PROSE);
    assertThat(cleaned.text()).isEqualTo(PROSE + "\n\n" + PROSE);
    assertThat(cleaned.stripped())
        .singleElement()
        .satisfies(
            fragment -> {
              assertThat(fragment.text()).isEqualTo("Frobnication complete");
              assertThat(fragment.category()).isEqualTo(Category.WIDGET);
              assertThat(fragment.rule()).isEqualTo("own");
              assertThat(fragment.because()).isEqualTo("The widget of our own site says so.");
              assertThat(fragment.confidence()).isEqualTo(0.9);
            });
  }

  @Test
  void aClassifierOfTheCallersOwnKeepsWhatItIsSurerOf() {
    String text = PROSE + "\n\nShare on Facebook\n\n" + PROSE;
    LineClassifier own =
        own(
            line -> line.text().startsWith("Share"),
            Vote.keep(1, "On our site this is the name of a column."));
    assertThat(PROSELINE.clean(text).stripped()).hasSize(1);
    assertThat(with(own).clean(text).stripped()).isEmpty();
  }

  @Test
  void theContextPassesSeeTheVotesOfTheCallersOwnClassifier() {
    String text = PROSE + "\n\nElsewhere tonight:\nBridge will stay closed\nPilots vote\n";
    LineClassifier own = strips("Elsewhere tonight:", Category.RELATED, "Our own list.");
    Proseline.Builder rules = Proseline.builder().model(PageClassifier.none());
    assertThat(rules.build().clean(text).stripped()).isEmpty();
    assertThat(rules.classifier(own).build().clean(text).stripped())
        .extracting(Stripped::text, Stripped::rule)
        .containsExactly(
            tuple("Elsewhere tonight:", "own"),
            tuple("Bridge will stay closed", "related-list"),
            tuple("Pilots vote", "related-list"));
  }

  private static BitSet stripped(Cleaned cleaned, Preset preset) {
    BitSet stripped = new BitSet();
    for (Stripped fragment : cleaned.with(Policy.standard().with(preset)).stripped()) {
      stripped.set(fragment.span().start(), fragment.span().end());
    }
    return stripped;
  }

  private static int without(BitSet all, BitSet others) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(others);
    return rest.cardinality();
  }

  private static Proseline with(LineClassifier own) {
    return Proseline.builder().classifier(own).build();
  }

  private static LineClassifier strips(String text, Category category, String because) {
    return own(line -> line.text().equals(text), Vote.strip(category, 0.9, because));
  }

  private static LineClassifier own(Predicate<Line> condition, Vote vote) {
    return new LineClassifier() {
      @Override
      public String id() {
        return "own";
      }

      @Override
      public Vote judge(Line line, Evidence evidence) {
        return condition.test(line) ? vote : Vote.abstain();
      }
    };
  }
}
