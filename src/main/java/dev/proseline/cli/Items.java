package dev.proseline.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Reads the pages of sources: of a file that holds many each, of another the one it is. */
final class Items {

  /** Packed files are taken to be this much larger when unpacked; web pages are about that. */
  private static final int UNPACKED = 6;

  private final InputOptions options;
  private final InputReader reader;

  Items(InputOptions options, InputReader reader) {
    this.options = options;
    this.reader = reader;
  }

  /** Hands on every page of a source, in order; what cannot be read as its fault. */
  void read(Source source, Item.Sink sink) {
    try {
      switch (container(source)) {
        case WARC -> readWarc(source, sink);
        case JSONL -> readJsonLines(source, sink);
        case NONE -> sink.accept(page(source));
      }
    } catch (IOException e) {
      sink.accept(Item.failed(source, InputReader.unreadable(e)));
    }
  }

  /** Whether a source holds many pages. */
  boolean isMany(Source source) {
    try {
      return container(source) != Container.NONE;
    } catch (IOException e) {
      return false; // It is reported when it is read.
    }
  }

  private Container container(Source source) throws IOException {
    if (options.container().isPresent()) {
      return options.container().get();
    }
    Optional<Container> named = Container.ofName(source.name());
    if (named.isPresent()) {
      return named.get();
    }
    return options.kind().isPresent() ? Container.NONE : Container.ofStart(reader.start(source));
  }

  private Item page(Source source) {
    if (source.path() == null) {
      return standardInput(source);
    }
    boolean packed = !Sources.withoutGzip(source.name()).equalsIgnoreCase(source.name());
    long bytes = packed ? UNPACKED * source.size() : source.size();
    return Item.of(source, bytes, () -> reader.read(source));
  }

  /** It can be read once only, so it is read here. */
  private Item standardInput(Source source) {
    try {
      Input input = reader.read(source);
      return Item.of(source, 0, () -> input);
    } catch (InputException e) {
      return Item.failed(source, e);
    } catch (OutOfMemoryError e) {
      return Item.failed(source, InputException.TOO_LARGE);
    }
  }

  private void readJsonLines(Source source, Item.Sink sink) throws IOException {
    try (InputStream in = new BufferedInputStream(reader.open(source), 1 << 16)) {
      new JsonLinesReader(options).read(source, in, sink);
    }
  }

  private void readWarc(Source source, Item.Sink sink) throws IOException {
    WarcPages pages = new WarcPages(options);
    if (source.path() != null) {
      WarcFile.read(source, source.path(), pages, sink);
      return;
    }
    // A broken record sends the reader back, which a stream cannot do.
    Path copy = Files.createTempFile("proseline", ".warc");
    try (InputStream in = reader.open(source)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      WarcFile.read(source, copy, pages, sink);
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
