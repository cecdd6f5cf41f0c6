package dev.proseline.peers;

import dev.proseline.Proseline;
import dev.proseline.html.HtmlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time of jsoup's parse alone, the unit of all figures, and of the parts of Proseline behind
 * it, for all of {@link Pages}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
public class PartBenchmark {

  /** The folder of the pages. */
  @Param("testdata/pages")
  private String pages;

  private Proseline proseline;
  private List<String> html;
  private List<Document> documents;
  private List<String> texts;

  /** Reads the pages, parses them, and takes their text with its furniture. */
  @Setup
  public void setUp() throws IOException {
    proseline = Proseline.standard();
    html = Pages.in(Path.of(pages));
    documents = html.stream().map(page -> Jsoup.parse(page, Pages.ADDRESS)).toList();
    texts = documents.stream().map(document -> proseline.cleanHtml(document).original()).toList();
  }

  /** From the page to jsoup's document. */
  @Benchmark
  public void parse(Blackhole out) {
    html.forEach(page -> out.consume(Jsoup.parse(page, Pages.ADDRESS)));
  }

  /** From the document to lines with their markup, unjudged. */
  @Benchmark
  public void read(Blackhole out) {
    documents.forEach(document -> out.consume(HtmlReader.read(document, false)));
  }

  /** From the document to the clean text: reading and judging. */
  @Benchmark
  public void cleanDocument(Blackhole out) {
    documents.forEach(document -> out.consume(proseline.cleanHtml(document).text()));
  }

  /** From the same lines as plain text to the clean text: judging without markup. */
  @Benchmark
  public void cleanText(Blackhole out) {
    texts.forEach(text -> out.consume(proseline.clean(text).text()));
  }
}
