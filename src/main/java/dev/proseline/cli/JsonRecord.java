package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of one JSON object, each as the JSON that stands there. */
final class JsonRecord {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Map<String, String> raw = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  private JsonRecord() {}

  /**
   * Reads an object.
   *
   * @throws InputException if the line is not one whole JSON object
   */
  static JsonRecord read(String line) throws InputException {
    try (JsonParser json = FACTORY.createParser(line)) {
      JsonRecord record = new JsonRecord();
      expect(json.nextToken() == JsonToken.START_OBJECT, "no JSON object");
      while (json.nextToken() != JsonToken.END_OBJECT) {
        record.field(json, line);
      }
      expect(json.nextToken() == null, "something stands behind the JSON object");
      return record;
    } catch (JsonProcessingException e) {
      throw new InputException("no whole JSON object: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new InputException("cannot be read: " + e.getMessage(), e);
    }
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

  private static void expect(boolean fact, String problem) throws InputException {
    if (!fact) {
      throw new InputException(problem + "; each line holds one");
    }
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
