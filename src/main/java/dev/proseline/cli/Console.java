package dev.proseline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What a person sees of a run on standard error: a bar on a terminal, problems, the counts. */
final class Console implements AutoCloseable {

  private static final long MEGABYTE = 1_000_000;
  private static final double NANOS = 1e9;

  private final PrintWriter errors;
  private final long start = System.nanoTime();
  private ProgressBar bar;
  private long before;

  Console(PrintWriter errors) {
    this.errors = errors;
  }

  /** Shows a bar for so many bytes, if standard error is a terminal. */
  void showBar(long bytes) {
    if (isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("clean")
              .setUnit(" MB", MEGABYTE)
              .setInitialMax(bytes)
              .setStyle(ProgressBarStyle.ASCII)
              .clearDisplayOnFinish()
              .build();
    }
  }

  /** Java tells it of standard input and output alone, so the system is asked where that goes. */
  static boolean isTerminal() {
    Path standardError = Path.of("/proc/self/fd/2");
    try {
      return Files.isSymbolicLink(standardError)
          ? Files.readSymbolicLink(standardError).toString().matches("/dev/(pts/|tty|console).*")
          : System.console() != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** So many bytes of the source that is being read. */
  void read(long bytes) {
    if (bar != null) {
      bar.stepTo(before + bytes);
    }
  }

  /** A source of this size was read. */
  void finished(long size) {
    before += size;
    read(0);
  }

  void report(String place, String problem) {
    if (bar != null) {
      errors.print("\r\u001B[K");
    }
    errors.println(place + ": " + problem);
    errors.flush();
  }

  void summary(Batch.Counts counts) {
    double seconds = (System.nanoTime() - start) / NANOS;
    StringBuilder text = new StringBuilder();
    text.append(number("%,d %s", counts.written(), counts.written() == 1 ? "page" : "pages"));
    text.append(number(" in %.1f s, %,.0f a second", seconds, counts.written() / seconds));
    append(text, counts.failed(), "failed");
    append(text, counts.skipped(), "records without a page");
    append(text, counts.before(), "settled before");
    errors.println(text);
    errors.flush();
  }

  private static void append(StringBuilder text, long count, String what) {
    if (count > 0) {
      text.append(number("; %,d %s", count, what));
    }
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    bar = null;
  }
}
