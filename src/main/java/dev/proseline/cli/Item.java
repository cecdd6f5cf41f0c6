package dev.proseline.cli;

import java.util.Map;

/**
 * One page of an input, before it is loaded. Immutable.
 *
 * @param source what the output calls it: the path as found, and behind # the number of the record
 * @param place what messages call it
 * @param target the path by which it is mirrored in an output folder
 * @param url its address; null if that is not known
 * @param bytes about how much memory its content takes
 * @param fields what is passed through to JSONL output, by name, as JSON
 * @param content where its content comes from
 */
record Item(
    String source,
    String place,
    String target,
    String url,
    long bytes,
    Map<String, String> fields,
    Content content) {

  /** Where the content of an item comes from. */
  @FunctionalInterface
  interface Content {

    /**
     * Loads it, in any thread.
     *
     * @throws InputException if it cannot be read
     */
    Input load() throws InputException;
  }

  /** Takes items in their order. */
  interface Sink {

    /** The next item. */
    void accept(Item item);

    /** A record that holds no page was passed over. */
    default void skipped() {}

    /** So many bytes of the source have been read. */
    default void read(long bytes) {}
  }

  /** A file or standard input as one page. */
  static Item of(Source source, long bytes, Content content) {
    return new Item(source.name(), source.shown(), source.target(), null, bytes, Map.of(), content);
  }

  /** An item of which only the fault is known. */
  static Item failed(Source source, InputException problem) {
    return of(source, 0, failing(problem));
  }

  /** A path that cannot be followed. */
  static Item failed(String path, InputException problem) {
    return new Item(path, path, path, null, 0, Map.of(), failing(problem));
  }

  /** A record of a source that holds many. */
  static Item record(
      Source source, Record record, String url, Map<String, String> fields, Content content) {
    return new Item(
        source.name() + "#" + record.number(),
        source.shown() + ": record " + record.number() + " at byte " + record.offset(),
        source.target() + "/" + record.number(),
        url,
        record.bytes(),
        fields,
        content);
  }

  /** A record of which only the fault is known. */
  static Item failed(Source source, Record record, InputException problem) {
    return record(source, record, null, Map.of(), failing(problem));
  }

  private static Content failing(InputException problem) {
    return () -> {
      throw problem;
    };
  }

  /**
   * Where a record stands in its source.
   *
   * @param number counted from 1
   * @param offset where it starts, in bytes of the file as it is stored
   * @param bytes its size, unpacked
   */
  record Record(long number, long offset, long bytes) {}
}
