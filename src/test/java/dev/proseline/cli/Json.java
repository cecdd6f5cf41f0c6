package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of JSON as maps, lists, strings and numbers. */
final class Json {

  private Json() {}

  /** The object that stands on one line. */
  static Map<String, Object> object(String line) {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new AssertionError("no JSON object: " + line);
      }
      Map<String, Object> object = object(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("more than one JSON object: " + line);
      }
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + line, e);
    }
  }

  /** The objects of a list. */
  static List<Map<String, Object>> objects(Object list) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object each : (List<?>) list) {
      Map<String, Object> object = new LinkedHashMap<>();
      ((Map<?, ?>) each).forEach((key, value) -> object.put((String) key, value));
      objects.add(object);
    }
    return objects;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      default -> parser.getText();
    };
  }
}
