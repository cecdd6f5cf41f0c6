package dev.proseline.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an input holds. */
enum Container {
  /** One page, and the file is it. */
  NONE,
  /** One JSON object a line. */
  JSONL,
  /** A web archive, also WET. */
  WARC;

  private static final List<String> JSONL_ENDINGS = List.of(".jsonl", ".ndjson");
  private static final List<String> WARC_ENDINGS = List.of(".warc", ".wet");

  /** The endings of files that hold many pages, without {@code .gz}. */
  static final List<String> ENDINGS =
      Stream.concat(JSONL_ENDINGS.stream(), WARC_ENDINGS.stream()).toList();

  /** What a name tells; empty if nothing. */
  static Optional<Container> ofName(String name) {
    String plain = Sources.withoutGzip(name);
    if (JSONL_ENDINGS.stream().anyMatch(plain::endsWith)) {
      return Optional.of(JSONL);
    }
    if (WARC_ENDINGS.stream().anyMatch(plain::endsWith)) {
      return Optional.of(WARC);
    }
    return Sources.namesPage(plain) ? Optional.of(NONE) : Optional.empty();
  }

  /** What the first unpacked bytes tell. */
  static Container ofStart(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1).stripLeading();
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    return start.startsWith("{\"") ? JSONL : NONE;
  }
}
