package dev.proseline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One file for all results. Beside it stands FILE.progress until all is done: it says several times
 * a second how many items are settled, and how long the file was then. A run that goes on cuts the
 * file off there and passes over so many items.
 */
final class FileOutput implements Output {

  private static final long NANOS_BETWEEN = 200_000_000;

  private final Path progressFile;
  private final FileChannel channel;
  private final OutputStream out;
  private Progress progress;
  private long length;
  private long written = System.nanoTime();

  private FileOutput(Path file, Progress progress, Path progressFile) throws IOException {
    this.progressFile = progressFile;
    this.progress = progress;
    this.length = Long.parseLong(progress.where());
    progress.write(progressFile);
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length).position(length);
    out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Starts a file in place of what is there. */
  static FileOutput start(Path file, String run) throws IOException {
    return new FileOutput(file, Progress.start(run, "0"), progressOf(file));
  }

  /**
   * Goes on with a file.
   *
   * @throws InputException if it is not the output of such a run
   */
  static FileOutput resume(Path file, String run) throws IOException, InputException {
    Path progressFile = progressOf(file);
    Progress progress = Progress.read(progressFile, run);
    if (!progress.where().matches("[0-9]{1,18}")) {
      throw new InputException("no progress of a run; delete it and start anew");
    }
    long size = Files.exists(file) ? Files.size(file) : 0;
    if (size < Long.parseLong(progress.where())) {
      throw new InputException("the output is shorter than it was; delete both and start anew");
    }
    return new FileOutput(file, progress, progressFile);
  }

  static Path progressOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".progress");
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public void settle(Item item, String text) throws IOException {
    if (text != null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.write(bytes);
      length += bytes.length;
    }
    progress = progress.after(item, text != null, Long.toString(length));
    if (System.nanoTime() - written > NANOS_BETWEEN) {
      out.flush();
      progress.write(progressFile);
      written = System.nanoTime();
    }
  }

  @Override
  public void finish() throws IOException {
    out.flush();
    channel.force(true);
    Files.delete(progressFile);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
