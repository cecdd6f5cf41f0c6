package dev.proseline.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

  private static final String TEXT = "A line";

  private final List<Verdict> witnessed = new ArrayList<>();

  @Test
  void withoutVotesALineIsOpen() {
    assertThat(settled(voter("a", Vote.abstain())).isOpen()).isTrue();
    assertThat(settled().isOpen()).isTrue();
  }

  @Test
  void theSurestVoteToStripCounts() {
    Verdict verdict =
        settled(
            voter("a", strip(Category.SHARE, 0.6)),
            voter("b", strip(Category.LEGAL, 0.8)),
            voter("c", strip(Category.CREDIT, 0.7)));
    assertThat(verdict.rule()).isEqualTo("b");
    assertThat(verdict.category()).contains(Category.LEGAL);
  }

  @Test
  void ofEquallySureVotesTheFirstCounts() {
    Verdict verdict =
        settled(voter("a", strip(Category.SHARE, 0.8)), voter("b", strip(Category.LEGAL, 0.8)));
    assertThat(verdict.rule()).isEqualTo("a");
  }

  @Test
  void onATieTheLineIsKept() {
    Verdict verdict =
        settled(voter("a", strip(Category.SHARE, 0.8)), voter("b", Vote.keep(0.8, "Prose.")));
    assertThat(verdict.isKeep()).isTrue();
    assertThat(verdict.rule()).isEqualTo("b");
  }

  @Test
  void theSurerSideWins() {
    assertThat(
            settled(voter("a", strip(Category.SHARE, 0.81)), voter("b", Vote.keep(0.8, "Prose.")))
                .isStrip())
        .isTrue();
    assertThat(
            settled(voter("a", strip(Category.SHARE, 0.79)), voter("b", Vote.keep(0.8, "Prose.")))
                .isKeep())
        .isTrue();
  }

  @Test
  void aListIsNamedBehindTheRule() {
    Vote vote = new Vote.Strip(Category.SHARE, 0.9, "It says so.", "en");
    assertThat(settled(voter("share", vote)).rule()).isEqualTo("share/en");
  }

  @Test
  void theWitnessIsToldEveryVoteButAbstentions() {
    settled(
        voter("a", strip(Category.SHARE, 0.6)),
        voter("b", Vote.abstain()),
        voter("c", Vote.keep(0.7, "Prose.")));
    assertThat(witnessed).extracting(Verdict::rule).containsExactly("a", "c");
  }

  private Verdict settled(LineClassifier... classifiers) {
    Line line = Line.of(TEXT, 0, new Span(0, TEXT.length()), Break.BLANK);
    Evidence evidence = new Nothing(Page.of(TEXT, List.of(line)));
    Judgement judgement =
        Settlement.judge(
            evidence,
            List.of(classifiers),
            PageClassifier.none(),
            (each, vote) -> witnessed.add(vote));
    assertThat(judgement.size()).isEqualTo(1);
    return judgement.verdicts().get(0);
  }

  private static Vote strip(Category category, double confidence) {
    return Vote.strip(category, confidence, "It says so.");
  }

  private static LineClassifier voter(String id, Vote vote) {
    return new LineClassifier() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Vote judge(Line line, Evidence evidence) {
        return vote;
      }
    };
  }

  /** A page of which nothing is known. */
  private record Nothing(Page page) implements Evidence {
    @Override
    public List<Cue> cues(Line line) {
      return List.of();
    }

    @Override
    public int words(Line line) {
      return 2;
    }

    @Override
    public int numbers(Line line) {
      return 0;
    }

    @Override
    public int functionWords(Line line) {
      return 0;
    }

    @Override
    public int dateWords(Line line) {
      return 0;
    }

    @Override
    public int repetitions(Line line) {
      return 1;
    }
  }
}
