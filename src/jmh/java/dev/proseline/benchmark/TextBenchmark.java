package dev.proseline.benchmark;

import dev.proseline.Proseline;
import dev.proseline.rule.PageClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time to clean a text of the sample articles against that of a plain loop over its lines with twenty regular
 * expressions, the way such cleaning is often written by hand. A megabyte a second is the size over the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {

  private static final List<Pattern> EXPRESSIONS =
      Stream.of(
              "^(share|tweet|like|follow us)\\b.{0,40}$",
              "share (on|via|with) (facebook|twitter|linkedin|whatsapp)",
              "^(sign up|subscribe|register)\\b.*(newsletter|updates)",
              "(our|daily|weekly) newsletter",
              "all rights reserved",
              "^(copyright|\\(c\\)|\u00A9)",
              "^(read|see) (more|also)\\b",
              "^related (stories|articles|content)",
              "^most (read|popular|viewed)",
              "^(photo|image|picture|caption|credit)s?:",
              "(photo|image) (by|courtesy of)",
              "^by [A-Z][a-z]+ [A-Z][a-z]+$",
              "\\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december) \\d{4}",
              "^(published|updated|posted)( on)?:?",
              "\\d+ min(ute)?s? read",
              "(we|this site) uses? cookies",
              "^(accept|reject|manage) (all )?cookies",
              "^advertisement$",
              "^\\d+ comments?$",
              "^(home|menu|search|contact|about us|privacy policy|terms of use)$")
          .map(e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE))
          .toList();

  /** The size of the text in kilobytes of UTF-8, about. */
  @Param({"10", "1000", "10000"})
  private int kilobytes;

  /** Whether the whole text is one line. */
  @Param({"false", "true"})
  private boolean oneLine;

  private Proseline proseline;
  private Proseline rules;
  private String text;

  /** The text with its line ends, whatever the parameter: a loop over lines knows nothing of one line. */
  private String lines;

  /** Repeats the sample articles up to the size. */
  @Setup
  public void setUp() throws IOException {
    proseline = Proseline.standard();
    rules = Proseline.builder().model(PageClassifier.none()).build();
    String articles = articles();
    StringBuilder all = new StringBuilder();
    int size = 0;
    while (size < kilobytes * 1000) {
      int end = Math.min(articles.length(), kilobytes * 1000 - size);
      all.append(articles, 0, end);
      size += articles.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }
    lines = all.toString();
    text = oneLine ? lines.replace('\n', ' ') : lines;
    System.out.printf(Locale.ROOT, "%n%d bytes of text%n", text.getBytes(StandardCharsets.UTF_8).length);
  }

  private static String articles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("testdata", "articles"))) {
      StringBuilder text = new StringBuilder();
      files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(f -> append(text, f));
      return text.toString();
    }
  }

  /** The text behind the bar of each row; see the README for the format. */
  private static void append(StringBuilder text, Path sample) {
    try {
      for (String row : Files.readAllLines(sample)) {
        if (!row.startsWith("#") && row.length() > 13) {
          text.append(row, Math.min(15, row.length()), row.length()).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Proseline, all languages, standard pipeline. */
  @Benchmark
  public String proseline() {
    return proseline.clean(text).text();
  }

  /** The same without the learned model. */
  @Benchmark
  public String rulesAlone() {
    return rules.clean(text).text();
  }

  /** The loop that people write. */
  @Benchmark
  public String regularExpressions() {
    StringBuilder kept = new StringBuilder();
    lines.lines().filter(TextBenchmark::matchesNone).forEach(line -> kept.append(line).append('\n'));
    return kept.toString();
  }

  private static boolean matchesNone(String line) {
    for (Pattern expression : EXPRESSIONS) {
      if (expression.matcher(line).find()) {
        return false;
      }
    }
    return true;
  }
}
