package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** Reads a line that holds one JSON object and nothing else. */
final class JsonLine {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonLine() {}

  /** Takes the fields of an object one by one. */
  interface Fields {

    /** The field whose name the parser stands at; leaves the parser at the end of its value. */
    void read(JsonParser json) throws IOException, InputException;
  }

  /**
   * Reads all fields of the object.
   *
   * @param advice what to do about a line that is something else, as the end of a sentence
   * @throws InputException if the line is not one whole JSON object
   */
  static void read(String line, String advice, Fields fields) throws InputException {
    try (JsonParser json = FACTORY.createParser(line)) {
      expect(json.nextToken() == JsonToken.START_OBJECT, "no JSON object", advice);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        fields.read(json);
      }
      expect(json.nextToken() == null, "something stands behind the JSON object", advice);
    } catch (JsonProcessingException e) {
      throw new InputException("no whole JSON object: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new InputException("cannot be read: " + e.getMessage(), e);
    }
  }

  /** Throws the problem with the advice unless the fact holds. */
  static void expect(boolean fact, String problem, String advice) throws InputException {
    if (!fact) {
      throw new InputException(problem + "; " + advice);
    }
  }
}
