package dev.proseline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads files with one JSON object a line: a page in one field, the others passed through. */
final class JsonLinesReader {

  /** Where the page is looked for unless a field is named. */
  private static final List<String> USUAL = List.of("text", "html");

  private final InputOptions options;

  JsonLinesReader(InputOptions options) {
    this.options = options;
  }

  /**
   * Hands on every record; a broken one as its fault.
   *
   * @throws IOException if the stream cannot be read on
   */
  void read(Source source, InputStream in, Item.Sink sink) throws IOException {
    RecordLines lines = new RecordLines(in, options.limits().ofRecord());
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (!isBlank(line)) {
        sink.accept(item(source, line, lines));
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private Item item(Source source, byte[] line, RecordLines lines) {
    try {
      if (lines.tooLong()) {
        throw options.limits().tooLarge();
      }
      return item(source, lines.place(), JsonRecord.read(InputReader.decode(line)));
    } catch (InputException e) {
      return Item.failed(source, lines.place(), e);
    }
  }

  private Item item(Source source, Item.Record place, JsonRecord record) throws InputException {
    String field = field(record);
    String text = record.text(field);
    if (text == null) {
      throw new InputException("the field " + field + " is no string; name another with --field");
    }
    String url = record.text(options.urlField());
    Input input = input(field, text, url == null ? "" : url);
    return Item.record(source, place, url, record.without(field), () -> input);
  }

  private String field(JsonRecord record) throws InputException {
    List<String> wanted = options.field() == null ? USUAL : List.of(options.field());
    return wanted.stream()
        .filter(record::has)
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "no field " + String.join(" or ", wanted) + "; name the field with --field"));
  }

  private Input input(String field, String text, String url) {
    boolean html =
        options
            .kind()
            .map(kind -> kind == InputReader.Kind.HTML)
            .orElseGet(() -> field.equals("html") || InputReader.startsAsHtml(text));
    return html ? new Input.Decoded(text, url) : new Input.Text(text);
  }
}
