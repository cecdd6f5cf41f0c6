package dev.proseline.cli;

import dev.proseline.Proseline;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Cleans items in several threads, and writes what comes of them in the order of the items. */
final class Batch implements Item.Sink, AutoCloseable {

  /** Finds the Proseline for an item. */
  interface Choice {

    /**
     * The Proseline for an item; in any thread.
     *
     * @throws InputException if its template cannot be read
     */
    Proseline of(Item item) throws InputException;
  }

  /** What came of an item: a text, or why there is none. */
  private record Outcome(Item item, String text, InputException problem) {}

  private final Output output;
  private final Console console;
  private final OrderedPipeline<Outcome> pipeline;
  private final Progress before;
  private ResultWriter writer;
  private Choice choice;
  private long accepted;
  private long failed;
  private long skipped;
  private long written;

  Batch(int threads, Output output, Console console) {
    this.output = output;
    this.console = console;
    this.pipeline = new OrderedPipeline<>(threads, Limits.inFlight(), this::settle);
    this.before = output.progress();
    this.failed = before.failed();
  }

  /** From now on, items are cleaned and written like this. */
  void begin(ResultWriter newWriter, Choice newChoice) {
    writer = newWriter;
    choice = newChoice;
  }

  @Override
  public void accept(Item item) {
    accepted++;
    if (accepted > before.settled()) {
      ResultWriter nowWriter = writer;
      Choice nowChoice = choice;
      pipeline.submit(
          item.bytes(),
          () -> clean(item, nowWriter, nowChoice),
          new Outcome(item, null, InputException.TOO_LARGE));
    } else if (accepted == before.settled()
        && !Progress.oneLine(item.source()).equals(before.last())) {
      throw new UncheckedIOException(
          new IOException(
              "the inputs are others than before: item "
                  + accepted
                  + " is "
                  + item.source()
                  + ", and was "
                  + before.last()));
    }
  }

  @Override
  public void skipped() {
    skipped++;
  }

  @Override
  public void read(long bytes) {
    console.read(bytes);
  }

  private static Outcome clean(Item item, ResultWriter writer, Choice choice) {
    try {
      StringWriter text = new StringWriter();
      writer.write(item, item.content().load().clean(choice.of(item)), text);
      return new Outcome(item, text.toString(), null);
    } catch (InputException e) {
      return new Outcome(item, null, e);
    } catch (IOException | RuntimeException e) {
      return new Outcome(item, null, new InputException("cannot be cleaned: " + e, e));
    }
  }

  private void settle(Outcome outcome) {
    try {
      output.settle(outcome.item(), outcome.text());
      if (outcome.problem() == null) {
        written++;
      } else {
        fail(outcome.item(), outcome.problem());
      }
    } catch (InputException e) {
      fail(outcome.item(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fail(Item item, InputException problem) {
    failed++;
    console.report(item.place(), problem.getMessage());
  }

  /** Waits for all items, and ends the output. */
  void finish() throws IOException {
    pipeline.finish();
    if (accepted < before.settled()) {
      throw new IOException("the inputs are others than before: some are missing");
    }
    output.finish();
  }

  Counts counts() {
    return new Counts(before.settled(), written, failed, skipped);
  }

  @Override
  public void close() throws IOException {
    pipeline.close();
    output.close();
  }

  /**
   * What came of all.
   *
   * @param before how many were settled by an interrupted run
   * @param written how many this run has written
   * @param failed how many have failed in both
   * @param skipped how many records hold no page
   */
  record Counts(long before, long written, long failed, long skipped) {}
}
