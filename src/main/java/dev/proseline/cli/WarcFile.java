package dev.proseline.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the records of a WARC file in their order, past broken ones. A record whose bytes do not
 * end where its length says, or that cannot be unpacked or understood, is reported, and reading
 * goes on at the next place behind its start where a record begins: the next gzip member, or the
 * next line that starts with {@code WARC/}. Thus a wrong length costs one record.
 */
final class WarcFile {

  private final Source source;
  private final WarcPages pages;
  private final Item.Sink sink;
  private final FileChannel file;
  private final RecordStarts starts;

  private long number;
  private long found;
  private boolean trailerMissed;
  private Item pending;

  private WarcFile(Source source, FileChannel file, WarcPages pages, Item.Sink sink)
      throws IOException {
    this.source = source;
    this.file = file;
    this.pages = pages;
    this.sink = sink;
    this.starts = RecordStarts.of(file);
  }

  /**
   * Hands on every page of a file.
   *
   * @throws IOException if the file cannot be opened or read
   */
  static void read(Source source, Path path, WarcPages pages, Item.Sink sink) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      new WarcFile(source, file, pages, sink).readAll();
    }
  }

  private void readAll() throws IOException {
    long start = 0;
    while (start >= 0 && start < file.size()) {
      start = readFrom(start);
    }
    if (number == 0 && file.size() > 0) {
      sink.accept(Item.failed(source, new InputException("no WARC file: it holds no record")));
    }
  }

  /** Reads on from a place until a record is broken; where to go on then, or -1 at the end. */
  private long readFrom(long start) throws IOException {
    found = 0;
    long last = start;
    WarcReader reader = null;
    try {
      reader = open(start);
      while (true) {
        trailerMissed = false;
        Optional<WarcRecord> record = reader.next();
        settle();
        if (record.isEmpty()) {
          return -1;
        }
        last = start + reader.position();
        take(record.get(), last);
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      long at = reader == null ? start : start + reader.position();
      return starts.after(broken(e, last, at));
    }
  }

  private WarcReader open(long start) throws IOException {
    file.position(start);
    // Hides that the file can be sought in: skipping would then pass its end unnoticed.
    WarcReader reader = new WarcReader(Channels.newChannel(Channels.newInputStream(file)));
    reader.setLenient(true);
    reader.onWarning(warning -> trailerMissed |= warning.contains("trailer"));
    return reader;
  }

  private void take(WarcRecord record, long at) throws IOException {
    found++;
    number++;
    long size = record.body().size();
    Item.Record place = new Item.Record(number, at, size);
    pending = Item.failed(source, place, new InputException("cut off or of a wrong length"));
    pending = pages.item(source, place, record);
    sink.read(file.position());
  }

  /** Only when the record behind it was found is it sure that a record ended where it should. */
  private void settle() {
    if (found > 0) {
      if (pending == null) {
        sink.skipped();
      } else {
        sink.accept(pending);
      }
    }
    pending = null;
  }

  /** Reports the record that is broken; where it starts. */
  private long broken(Exception e, long last, long at) {
    boolean sameRecord = at == last;
    if (found > 0 && (trailerMissed || sameRecord)) {
      Item.Record place = new Item.Record(number, last, 0);
      sink.accept(Item.failed(source, place, fault(e, trailerMissed)));
      pending = null;
      return last;
    }
    settle();
    if (found > 0 || at == 0 || e instanceof ParsingException || !starts.packed()) {
      number++;
      sink.accept(Item.failed(source, new Item.Record(number, at, 0), fault(e, false)));
    }
    return at;
  }

  private static InputException fault(Exception e, boolean length) {
    String detail = e instanceof ParsingException p ? p.getBaseMessage() : e.getMessage();
    String what = length ? "its length is wrong" : "broken record (" + detail + ")";
    return new InputException(what + "; skipped", e);
  }
}
