package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.proseline.Cleaned;
import dev.proseline.Stripped;
import java.io.IOException;
import java.io.Writer;

/** One JSON object a line: source, text, input length and the stripped fragments. */
final class JsonLinesWriter implements ResultWriter {

  private final Writer out;
  private final JsonFactory factory = new JsonFactory();

  JsonLinesWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Source source, Cleaned cleaned) throws IOException {
    JsonGenerator json =
        factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("source", source.name());
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
