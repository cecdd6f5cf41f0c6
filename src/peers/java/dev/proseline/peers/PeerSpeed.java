package dev.proseline.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs both benchmarks at once and prints the time a page as a multiple of jsoup's parse alone, as
 * a Markdown table.
 */
public final class PeerSpeed {

  private static final String UNIT = "jsoup, parse alone";

  /** What the methods of {@link PartBenchmark} measure, in the order of the table. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("parse", UNIT);
    PARTS.put("read", "part of Proseline: document to lines");
    PARTS.put("cleanDocument", "part of Proseline: document to clean text");
    PARTS.put("cleanText", "Proseline on the page as plain text");
  }

  /** Milliseconds for all pages. */
  private record Time(double clock, double processor) {}

  private PeerSpeed() {}

  /** {@code args}: the folder of pages, then options of JMH such as {@code -f 1 -wi 1 -i 2}. */
  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    int pages = Pages.in(folder).size();
    System.out.print(table(times(run(folder, Arrays.copyOfRange(args, 1, args.length))), pages));
  }

  private static Collection<RunResult> run(Path folder, String[] options)
      throws RunnerException, CommandLineOptionException {
    return new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(options))
                .include(PartBenchmark.class.getName())
                .include(PeerBenchmark.class.getName())
                .param("pages", folder.toString())
                .addProfiler(ProcessorTime.class)
                .build())
        .run();
  }

  /** By what was measured, in the order of the table. */
  private static Map<String, Time> times(Collection<RunResult> results) {
    Map<String, Time> measured = new LinkedHashMap<>();
    results.forEach(result -> measured.put(name(result.getParams()), time(result)));
    Map<String, Time> times = new LinkedHashMap<>();
    Stream.concat(PARTS.values().stream(), Arrays.stream(Peer.values()).map(Peer::label))
        .filter(measured::containsKey)
        .forEach(name -> times.put(name, measured.get(name)));
    return times;
  }

  private static Time time(RunResult result) {
    return new Time(
        result.getPrimaryResult().getScore(),
        result.getSecondaryResults().get(ProcessorTime.LABEL).getScore());
  }

  private static String name(BenchmarkParams benchmark) {
    String system = benchmark.getParam("system");
    String method = benchmark.getBenchmark();
    return system == null
        ? PARTS.get(method.substring(method.lastIndexOf('.') + 1))
        : Peer.valueOf(system).label();
  }

  private static String table(Map<String, Time> times, int pages) {
    StringBuilder table = new StringBuilder("\nmean of " + pages + " pages\n\n");
    table.append("| system | ms a page | times jsoup's parse | in processor time |\n");
    table.append("|---|---|---|---|\n");
    Time unit = times.get(UNIT);
    times.forEach((name, time) -> table.append(row(name, time, unit, pages)));
    return table.toString();
  }

  private static String row(String name, Time time, Time unit, int pages) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f |%n",
        name,
        time.clock() / pages,
        time.clock() / unit.clock(),
        time.processor() / unit.processor());
  }
}
