package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.proseline.Cleaned;
import dev.proseline.Stripped;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;

/**
 * One JSON object a line: source, the fields that are passed through, text, input length and the
 * stripped fragments.
 */
final class JsonLinesWriter implements ResultWriter {

  private static final Set<String> OWN = Set.of("source", "text", "input_length", "fragments");

  private final JsonFactory factory = new JsonFactory();

  @Override
  public void write(Item item, Cleaned cleaned, Writer out) throws IOException {
    JsonGenerator json =
        factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("source", item.source());
    for (Map.Entry<String, String> field : item.fields().entrySet()) {
      json.writeFieldName(
          OWN.contains(field.getKey()) ? "input_" + field.getKey() : field.getKey());
      json.writeRawValue(field.getValue());
    }
    json.writeStringField("text", cleaned.text());
    json.writeNumberField("input_length", cleaned.original().length());
    json.writeArrayFieldStart("fragments");
    for (Stripped fragment : cleaned.stripped()) {
      write(json, fragment);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private static void write(JsonGenerator json, Stripped fragment) throws IOException {
    json.writeStartObject();
    json.writeStringField("category", fragment.category().name());
    json.writeNumberField("start", fragment.span().start());
    json.writeNumberField("end", fragment.span().end());
    json.writeStringField("text", fragment.text());
    json.writeStringField("rule", fragment.rule());
    json.writeStringField("because", fragment.because());
    json.writeNumberField("confidence", fragment.confidence());
    json.writeEndObject();
  }
}
