package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.context.Judgement;
import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PhraseClassifierTest {

  private static final int BUTTONS = 2_000;

  /** How sure a sentence is to be running text. */
  private static final double RUNNING_TEXT = 0.75;

  @Test
  void aLongParagraphBehindADateIsNoByline() {
    String date = "Updated: 3 May 2024 ";
    String sentence = "The ferry left at six, as it had done since the bridge was closed. ";
    assertThat(byline(date + sentence)).isGreaterThan(Judgement.SURE);
    assertThat(byline(date + sentence.repeat(6))).isLessThan(Judgement.SURE);
  }

  @Test
  void aSentenceThatGoesOnBehindAnOpeningIsNoByline() {
    assertThat(byline("Last updated in May 2024.")).isGreaterThan(RUNNING_TEXT);
    assertThat(byline("Last updated by the editors")).isGreaterThan(RUNNING_TEXT);
    assertThat(byline("Last updated in 1962, the law says nothing about engines."))
        .isLessThan(RUNNING_TEXT);
  }

  @Test
  void whereNoBlankEndsAWordASentenceMayGoOn() {
    assertThat(on(Category.CAPTION, "ja", "写真提供：港の会")).isGreaterThan(RUNNING_TEXT);
    assertThat(on(Category.CAPTION, "ja", "写真提供を呼びかけたところ、四十枚が届いた。")).isLessThan(RUNNING_TEXT);
  }

  @Test
  void aLongParagraphBehindALabelIsNoCaption() {
    String sentence = "The ferry left at six, as it had done since the bridge was closed. ";
    assertThat(on(Category.CAPTION, "en", "Photo: " + sentence)).isGreaterThan(Judgement.SURE);
    assertThat(on(Category.CAPTION, "en", "Photo: " + sentence.repeat(4)))
        .isLessThan(Judgement.SURE);
  }

  @Test
  void aNumberedStepIsNoButtonAndANumberedLinkIs() {
    assertThat(on(Category.NAVIGATION, "en", "Log in")).isGreaterThan(Judgement.SURE);
    assertThat(on(Category.NAVIGATION, "en", "* [12]Log in")).isGreaterThan(Judgement.SURE);
    assertThat(on(Category.NAVIGATION, "en", "2. Log in")).isLessThan(Judgement.SURE);
  }

  @Test
  void anIdeographicStepEndsWithAFullStop() {
    assertThat(on(Category.SHARE, "ja", "印刷する")).isGreaterThan(Judgement.SURE);
    assertThat(on(Category.SHARE, "ja", "印刷する。")).isLessThan(Judgement.SURE);
  }

  @Test
  void aQuestionIsAskedWithItsMark() {
    String asks = "Понравилась статья? Поделитесь ею";
    assertThat(on(Category.SHARE, "ru", asks) + on(Category.PROMOTION, "ru", asks))
        .isGreaterThan(Judgement.SURE);
    String says = "Понравилась статья профессору, и он позвонил.";
    assertThat(on(Category.SHARE, "ru", says) + on(Category.PROMOTION, "ru", says)).isZero();
  }

  private static double byline(String text) {
    return on(Category.BYLINE, "en", text);
  }

  private static double on(Category category, String language, String text) {
    Line line = Line.of(text, 0, new Span(0, text.strip().length()), Break.BLANK);
    Evidence evidence = Lexicon.of(List.of(language)).scan(Page.of(text, List.of(line)));
    return new PhraseClassifier(category).judge(line, evidence).confidence();
  }

  /** The cues of a line are read a fixed number of times. */
  @Test
  void everyCueOfALineIsReadAFewTimesAtMost() {
    String text = "share on facebook ".repeat(BUTTONS).strip();
    Line line = Line.of(text, 0, new Span(0, text.length()), Break.BLANK);
    Evidence evidence = Lexicon.of(List.of("en")).scan(Page.of(text, List.of(line)));
    AtomicLong reads = new AtomicLong();
    new PhraseClassifier(Category.SHARE).judge(line, new Counting(evidence, reads));
    assertThat(reads.get()).isPositive().isLessThanOrEqualTo(10L * evidence.cues(line).size());
  }

  /** The same evidence with every look at a cue counted. */
  private record Counting(Evidence evidence, AtomicLong reads) implements Evidence {
    @Override
    public Page page() {
      return evidence.page();
    }

    @Override
    public List<Cue> cues(Line line) {
      List<Cue> cues = evidence.cues(line);
      return new AbstractList<>() {
        @Override
        public Cue get(int index) {
          reads.incrementAndGet();
          return cues.get(index);
        }

        @Override
        public int size() {
          return cues.size();
        }
      };
    }

    @Override
    public int words(Line line) {
      return evidence.words(line);
    }

    @Override
    public int numbers(Line line) {
      return evidence.numbers(line);
    }

    @Override
    public int functionWords(Line line) {
      return evidence.functionWords(line);
    }

    @Override
    public int dateWords(Line line) {
      return evidence.dateWords(line);
    }

    @Override
    public int repetitions(Line line) {
      return evidence.repetitions(line);
    }
  }
}
