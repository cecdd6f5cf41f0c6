package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.proseline.report.Cut;
import dev.proseline.report.Outcome;
import dev.proseline.report.Sites;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a line of {@code clean --output jsonl} as far as figures need it. */
final class ResultLine {

  private static final String ADVICE = "clean --output jsonl writes what is read here";

  private String source;
  private String url;
  private String text;
  private List<Cut> cuts;

  private ResultLine() {}

  /**
   * What became of the page on a line.
   *
   * @throws InputException if the line is not what {@code clean} writes
   */
  static Outcome read(String line) throws InputException {
    ResultLine result = new ResultLine();
    JsonLine.read(line, ADVICE, result::field);
    return result.outcome();
  }

  private Outcome outcome() throws InputException {
    expect(source != null && text != null && cuts != null, "no source, text or fragments");
    return Outcome.of(source, Sites.of(url == null ? source : url), text, cuts);
  }

  private void field(JsonParser json) throws IOException, InputException {
    String name = json.currentName();
    json.nextToken();
    switch (name) {
      case "source" -> source = string(json, name);
      case "text" -> text = string(json, name);
      case "url" -> url = json.getValueAsString();
      case "fragments" -> cuts = fragments(json);
      default -> json.skipChildren();
    }
    if (json.currentToken().isStructStart()) {
      json.skipChildren();
    }
  }

  private static List<Cut> fragments(JsonParser json) throws IOException, InputException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "\"fragments\" is no array");
    List<Cut> cuts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken() == JsonToken.START_OBJECT, "a fragment is no object");
      cuts.add(fragment(json));
    }
    return cuts;
  }

  private static Cut fragment(JsonParser json) throws IOException, InputException {
    String category = null;
    String rule = null;
    String text = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "category" -> category = string(json, name);
        case "rule" -> rule = string(json, name);
        case "text" -> text = string(json, name);
        default -> json.skipChildren();
      }
    }
    expect(
        category != null && rule != null && text != null,
        "a fragment without category, rule or text");
    return Cut.of(category(category), rule, text);
  }

  private static Category category(String name) throws InputException {
    return Category.ofSlug(name).orElseThrow(() -> new InputException("no such category: " + name));
  }

  private static String string(JsonParser json, String name) throws IOException, InputException {
    expect(json.currentToken() == JsonToken.VALUE_STRING, "\"" + name + "\" is no string");
    return json.getText();
  }

  private static void expect(boolean fact, String problem) throws InputException {
    JsonLine.expect(fact, problem, ADVICE);
  }
}
