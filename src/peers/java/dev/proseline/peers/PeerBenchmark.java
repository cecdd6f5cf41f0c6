package dev.proseline.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The time of each system for all of {@link Pages}, from the decoded page to the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
public class PeerBenchmark {

  /** The folder of the pages. */
  @Param("testdata/pages")
  private String pages;

  /** The system; all of them, unless JMH is told otherwise. */
  @Param private Peer system;

  private List<String> html;

  /** Reads the pages. */
  @Setup
  public void setUp() throws IOException {
    html = Pages.in(Path.of(pages));
  }

  /**
   * All pages, one after the other; a page on which the system throws counts with the time until
   * then.
   */
  @Benchmark
  public void text(Blackhole out) {
    html.forEach(page -> out.consume(system.text(page)));
  }
}
