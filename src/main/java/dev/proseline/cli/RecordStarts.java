package dev.proseline.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Finds the places of a WARC file where a record may begin. */
final class RecordStarts {

  /** Two magic bytes and the only method of compression there is. */
  private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 8};

  private static final byte[] LINE = "\nWARC/".getBytes(StandardCharsets.US_ASCII);

  private final FileChannel file;
  private final boolean packed;

  private RecordStarts(FileChannel file, boolean packed) {
    this.file = file;
    this.packed = packed;
  }

  static RecordStarts of(FileChannel file) throws IOException {
    RecordStarts members = new RecordStarts(file, true);
    return members.next(0) == 0 ? members : new RecordStarts(file, false);
  }

  /** Whether each record is a gzip member. */
  boolean packed() {
    return packed;
  }

  /**
   * The next place behind the record that starts at, or up to 8 bytes behind, a position; or -1.
   */
  long after(long position) throws IOException {
    if (!packed) {
      return next(position);
    }
    // The reader's position may lie in the trailer of the member before.
    long own = next(position);
    return own < 0 || own > position + 8 ? own : next(own + 1);
  }

  private long next(long from) throws IOException {
    byte[] wanted = packed ? MEMBER : LINE;
    file.position(from);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    int matched = 0;
    for (long end = from + 1; ; end++) {
      int b = in.read();
      if (b < 0) {
        return -1;
      }
      matched = (byte) b == wanted[matched] ? matched + 1 : (byte) b == wanted[0] ? 1 : 0;
      if (matched == wanted.length) {
        return packed ? end - wanted.length : end - wanted.length + 1;
      }
    }
  }
}
