package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of one JSON object, each as the JSON that stands there. */
final class JsonRecord {

  private final Map<String, String> raw = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  private JsonRecord() {}

  /**
   * Reads an object.
   *
   * @throws InputException if the line is not one whole JSON object
   */
  static JsonRecord read(String line) throws InputException {
    JsonRecord record = new JsonRecord();
    JsonLine.read(line, "each line holds one", json -> record.field(json, line));
    return record;
  }

  private void field(JsonParser json, String line) throws IOException {
    String name = json.currentName();
    JsonToken token = json.nextToken();
    int start = (int) json.currentTokenLocation().getCharOffset();
    if (token == JsonToken.VALUE_STRING) {
      texts.put(name, json.getText());
    } else {
      texts.remove(name);
      json.skipChildren();
    }
    json.finishToken();
    raw.put(name, line.substring(start, (int) json.currentLocation().getCharOffset()).strip());
  }

  /** The string of a field; null if there is none or it is no string. */
  String text(String name) {
    return texts.get(name);
  }

  /** Whether there is such a field. */
  boolean has(String name) {
    return raw.containsKey(name);
  }

  /** All fields but one, as JSON by name, in their order. */
  Map<String, String> without(String name) {
    Map<String, String> others = new LinkedHashMap<>(raw);
    others.remove(name);
    return others;
  }

  /** A string as JSON. */
  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
