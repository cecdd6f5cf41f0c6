package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.fail;

import dev.proseline.evaluation.Sample;
import dev.proseline.sample.Samples;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
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
