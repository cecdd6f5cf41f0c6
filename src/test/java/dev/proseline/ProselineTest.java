package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.fail;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProselineTest {

  private static final Proseline PROSELINE = Proseline.standard();
  private static final List<Sample> SAMPLES = Samples.articles();

  /** Samples up to this length are cut off at many an index. */
  private static final int SHORT = 2_500;

  /** Every index would take a third of a minute; the samples start at different ones. */
  private static final int STRIDE = 5;

  private static final int REPEATS = 100_000;

  private static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the"
          + " few who took it stood at the rail and did not talk.";

  @Test
  void piecesTileEverySample() {
    for (Sample sample : SAMPLES) {
      check(sample.text(), sample.name());
    }
  }

  @Test
  void piecesTilePrefixesAndSuffixesOfTheShortSamples() {
    List<Sample> shortOnes = SAMPLES.stream().filter(s -> s.text().length() < SHORT).toList();
    assertThat(shortOnes).isNotEmpty();
    int first = 0;
    for (Sample sample : shortOnes) {
      String text = sample.text();
      first = (first + 1) % STRIDE;
      for (int i = first; i <= text.length(); i += STRIDE) {
        check(text.substring(0, i), sample.name() + " up to " + i);
        check(text.substring(i), sample.name() + " from " + i);
      }
    }
  }

  @Test
  void piecesTileAHundredThousandNastyTexts() {
    for (long seed = 0; seed < 100_000; seed++) {
      check(new NastyText(seed).next(120), "seed " + seed);
    }
  }

  @Test
  void piecesTileLongNastyTexts() {
    for (long seed = 0; seed < 500; seed++) {
      check(new NastyText(seed).next(5_000), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\r\n", "\u2028", "\uD800", "\uDC00", "\u0000", "\uFEFF", "a"})
  void piecesTileTheShortestTexts(String text) {
    check(text, "the text itself");
  }

  @Test
  void anEmptyTextHasNoPieces() {
    Cleaned cleaned = PROSELINE.clean("");
    assertThat(cleaned.pieces()).isEmpty();
    assertThat(cleaned.text()).isEmpty();
    assertThat(cleaned.original()).isEmpty();
  }

  @Test
  void everySampleIsJudgedAlikeWithEveryLineEnding() {
    for (Sample sample : SAMPLES) {
      String text = sample.text().replace("\r\n", "\n");
      List<String> expected = categories(text);
      assertThat(categories(text.replace("\n", "\r\n")))
          .as("%s with CRLF", sample.name())
          .isEqualTo(expected);
      assertThat(categories(text.replace("\n", "\r")))
          .as("%s with CR", sample.name())
          .isEqualTo(expected);
    }
  }

  @Test
  void theSameTextAlwaysGivesTheSameAnswer() {
    Proseline other = Proseline.standard();
    for (Sample sample : SAMPLES) {
      Cleaned first = PROSELINE.clean(sample.text());
      assertThat(PROSELINE.clean(sample.text()).text()).isEqualTo(first.text());
      assertThat(PROSELINE.clean(sample.text()).pieces()).isEqualTo(first.pieces());
      assertThat(other.clean(sample.text()).pieces()).isEqualTo(first.pieces());
    }
  }

  @Test
  void theDefaultLocaleHasNoSay() {
    Locale before = Locale.getDefault();
    List<List<Piece>> expected = allPieces(PROSELINE);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(allPieces(PROSELINE)).isEqualTo(expected);
      assertThat(allPieces(Proseline.standard())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void eightThreadsAtOnceGetTheSameAnswers() throws Exception {
    List<List<Piece>> expected = allPieces(PROSELINE);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<List<Piece>>> work = () -> allPieces(PROSELINE);
      List<Callable<List<List<Piece>>>> eight = Collections.nCopies(8, work);
      for (Future<List<List<Piece>>> answer : threads.invokeAll(eight)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sign up for our newsletter ",
        "Read more: x. ",
        "FacebookTwitter",
        "Photo: ",
        "a ",
        "a",
        "(",
        ")",
        "&",
        "&amp;",
        "](",
        "[a](b)",
        "©",
        "(c)",
        "中",
        "。",
        ".",
        "\"",
        "- ",
        "\u200B",
        "\uD83D",
        "x | "
      })
  void aHundredThousandRepeatsOnOneLineAreNoTrouble(String part) {
    onASmallStack(() -> check(part.repeat(REPEATS), "repeated: " + part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share on facebook",
        "Read more: x. ",
        "sign up for our newsletter",
        "Most read:",
        "and then",
        "2 comments",
        "We use cookies to improve",
        "By Mara Ellingsen",
        "a ",
        "(",
        "&",
        "©",
        "中",
        ""
      })
  void aHundredThousandRepeatsOnManyLinesAreNoTrouble(String line) {
    onASmallStack(() -> check((line + "\n").repeat(REPEATS), "repeated: " + line));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.clean(null))
        .withMessageContaining("text");
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.explain(null))
        .withMessageContaining("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Proseline.builder().preset(null))
        .withMessageContaining("preset");
    assertThatNullPointerException()
        .isThrownBy(() -> Proseline.builder().classifier(null))
        .withMessageContaining("classifier");
  }

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

  @Test
  void explainingReachesTheVerdictsOfCleaningAndTellsTheVotes() {
    for (Sample sample : SAMPLES) {
      List<Judged> explained = PROSELINE.explain(sample.text());
      assertThat(explained)
          .extracting(Judged::verdict)
          .isEqualTo(PROSELINE.clean(sample.text()).lines().stream().map(Judged::verdict).toList());
      assertThat(explained).anyMatch(judged -> !judged.votes().isEmpty());
      assertThat(explained)
          .allSatisfy(
              judged ->
                  assertThat(judged.votes()).noneMatch(vote -> vote.vote().because().isEmpty()));
    }
  }

  private static void check(String text, String what) {
    try {
      Tiling.check(PROSELINE.clean(text));
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      String start = text.length() > 200 ? text.substring(0, 200) + "..." : text;
      fail(what + ": '" + start.replace("\r", "\\r").replace("\n", "\\n") + "'", e);
    }
  }

  /** The category of each line, or none, before the line with plain line feeds. */
  private static List<String> categories(String text) {
    return PROSELINE.clean(text).lines().stream()
        .map(
            judged ->
                judged.verdict().category().map(Enum::name).orElse("")
                    + "|"
                    + judged.line().text().replace("\r\n", "\n").replace('\r', '\n'))
        .toList();
  }

  private static List<List<Piece>> allPieces(Proseline proseline) {
    return SAMPLES.stream().map(sample -> proseline.clean(sample.text()).pieces()).toList();
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

  /** Recursion over the input would show itself here, however large the stack of the test run. */
  private static void onASmallStack(Runnable work) {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small stack", 512 * 1_024);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      thrown.set(e);
    }
    assertThat(thrown.get()).isNull();
  }
}
