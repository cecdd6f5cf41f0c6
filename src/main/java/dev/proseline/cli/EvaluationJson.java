package dev.proseline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.proseline.evaluation.Evaluation;
import dev.proseline.evaluation.Evaluation.Group;
import dev.proseline.evaluation.PageScore;
import dev.proseline.evaluation.Tally;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The figures of each folder as one JSON object a line. */
final class EvaluationJson implements EvaluationWriter {

  private final Writer out;
  private final int worst;
  private final JsonFactory factory = new JsonFactory();

  EvaluationJson(Writer out, int worst) {
    this.out = out;
    this.worst = worst;
  }

  @Override
  public void write(Evaluation evaluation) throws IOException {
    JsonGenerator json =
        factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("folder", evaluation.folder().toString());
    json.writeNumberField("failed", evaluation.failed());
    fields(json, evaluation.all());
    groups(json, "types", evaluation.byType());
    groups(json, "languages", evaluation.byLanguage());
    categories(json, evaluation.byCategory());
    worst(json, evaluation);
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private static void groups(JsonGenerator json, String field, Map<String, Group> groups)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Group> each : groups.entrySet()) {
      json.writeObjectFieldStart(each.getKey());
      fields(json, each.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void fields(JsonGenerator json, Group group) throws IOException {
    json.writeNumberField("pages", group.pages());
    figures(json, group.words().precision(), group.words().recall(), group.words().f1());
  }

  private static void categories(JsonGenerator json, Map<Category, Tally> tallies)
      throws IOException {
    json.writeObjectFieldStart("categories");
    for (Map.Entry<Category, Tally> each : tallies.entrySet()) {
      Tally tally = each.getValue();
      json.writeObjectFieldStart(each.getKey().name());
      json.writeNumberField("truth", tally.expected());
      json.writeNumberField("found", tally.found());
      json.writeNumberField("correct", tally.correct());
      figures(json, tally.precision(), tally.recall(), tally.f1());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void figures(JsonGenerator json, double precision, double recall, double f1)
      throws IOException {
    json.writeNumberField("precision", precision);
    json.writeNumberField("recall", recall);
    json.writeNumberField("f1", f1);
  }

  private void worst(JsonGenerator json, Evaluation evaluation) throws IOException {
    json.writeArrayFieldStart("worst");
    for (PageScore page : evaluation.worst(worst)) {
      json.writeStartObject();
      json.writeStringField("page", page.page());
      json.writeNumberField("f1", page.words().f1());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
