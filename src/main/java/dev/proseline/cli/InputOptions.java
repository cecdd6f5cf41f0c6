package dev.proseline.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how inputs are read. */
final class InputOptions {

  /** What an input, or a record in it, is. */
  enum Form {
    /** Plain text. */
    TEXT,
    /** A web page. */
    HTML,
    /** One JSON object a line. */
    JSONL,
    /** A web archive, also WET. */
    WARC
  }

  @Option(
      names = "--as",
      split = ",",
      paramLabel = "FORM",
      description = {
        "Take every input as text, html, jsonl (one JSON object a line) or warc (also WET); else told by its name, and then its content.",
        "For records both can be told, as in jsonl,html."
      })
  private List<Form> forms = List.of();

  @Option(
      names = "--field",
      paramLabel = "NAME",
      description =
          "The field of JSONL inputs that holds the text or HTML; default text, or else html. The others are passed through to JSONL output; those that clean writes itself get the prefix input_.")
  private String field;

  @Option(
      names = "--url-field",
      defaultValue = "url",
      paramLabel = "NAME",
      description = "The field of JSONL inputs that holds the address of the page; default url.")
  private String urlField;

  @Option(
      names = "--max-bytes",
      defaultValue = "1073741824",
      description = "The most bytes of one unpacked input or record; default 1 GiB.")
  private long mostBytes;

  /** The items of inputs, read as these options say. */
  Items items(CommandSpec spec) {
    if (mostBytes < 1) {
      throw new ParameterException(
          spec.commandLine(), "--max-bytes needs a number from 1 on, not " + mostBytes);
    }
    return new Items(this, new InputReader(System.in, mostBytes, kind().orElse(null)));
  }

  /** What every page is, if that is told. */
  Optional<InputReader.Kind> kind() {
    if (forms.contains(Form.HTML)) {
      return Optional.of(InputReader.Kind.HTML);
    }
    return forms.contains(Form.TEXT) ? Optional.of(InputReader.Kind.TEXT) : Optional.empty();
  }

  /** What every input holds, if that is told: many pages or one. */
  Optional<Container> container() {
    if (forms.contains(Form.WARC)) {
      return Optional.of(Container.WARC);
    }
    if (forms.contains(Form.JSONL)) {
      return Optional.of(Container.JSONL);
    }
    return Optional.empty();
  }

  /** The field that holds the page; null if none is named. */
  String field() {
    return field;
  }

  String urlField() {
    return urlField;
  }

  Limits limits() {
    return new Limits(mostBytes);
  }
}
