package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.proseline.report.Count;
import dev.proseline.report.Counts;
import dev.proseline.report.FrequentCuts.Frequent;
import dev.proseline.report.Summary;
import dev.proseline.report.Summary.Flagged;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Figures over many pages as one JSON object on a line. */
final class StatsJson {

  private final Writer out;
  private final int most;

  StatsJson(Writer out, int most) {
    this.out = out;
    this.most = most;
  }

  void write(Summary summary, long failures) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      page(json, summary.all());
      json.writeNumberField("fragments", summary.fragments());
      json.writeNumberField("flagged", summary.flags());
      json.writeNumberField("failed", failures);
      categories(json, summary);
      rules(json, summary.rules());
      sites(json, summary.sites());
      frequent(json, summary);
      flagged(json, summary);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void page(JsonGenerator json, Count count) throws IOException {
    json.writeNumberField("pages", count.times());
    json.writeNumberField("kept_words", count.kept());
    json.writeNumberField("stripped_words", count.stripped());
  }

  private static void stripped(JsonGenerator json, String name, Count count) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("fragments", count.times());
    json.writeNumberField("stripped_words", count.stripped());
    json.writeEndObject();
  }

  private static void categories(JsonGenerator json, Summary summary) throws IOException {
    json.writeObjectFieldStart("by_category");
    for (Map.Entry<Category, Count> each : summary.categories().entrySet()) {
      stripped(json, each.getKey().name(), each.getValue());
    }
    json.writeEndObject();
  }

  private void rules(JsonGenerator json, Counts rules) throws IOException {
    json.writeObjectFieldStart("by_rule");
    for (Map.Entry<String, Count> each : rules.top(most)) {
      stripped(json, each.getKey(), each.getValue());
    }
    json.writeEndObject();
  }

  private void sites(JsonGenerator json, Counts sites) throws IOException {
    json.writeObjectFieldStart("by_site");
    for (Map.Entry<String, Count> each : sites.top(most)) {
      json.writeObjectFieldStart(each.getKey());
      page(json, each.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void frequent(JsonGenerator json, Summary summary) throws IOException {
    json.writeNumberField("frequent_too_low_by", summary.frequent().error());
    json.writeArrayFieldStart("frequent");
    for (Frequent each : summary.frequent().top(most)) {
      json.writeStartObject();
      json.writeStringField("category", each.fragment().category().name());
      json.writeStringField("text", each.fragment().text());
      json.writeNumberField("times", each.times());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void flagged(JsonGenerator json, Summary summary) throws IOException {
    json.writeArrayFieldStart("to_look_at");
    for (Flagged each : summary.flagged(most)) {
      json.writeStartObject();
      json.writeStringField("source", each.source());
      json.writeNumberField("kept_words", each.kept());
      json.writeNumberField("stripped_words", each.stripped());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
