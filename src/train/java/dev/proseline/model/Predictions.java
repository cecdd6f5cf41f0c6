package dev.proseline.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proseline.Stripped;
import dev.proseline.page.PageKind;
import dev.proseline.page.Span;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes outcomes as the command line does, a file a corpus, for the corpora's own scorers. */
final class Predictions {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Predictions() {}

  static void append(Path folder, Outcome outcome, PageKind kind) throws IOException {
    String corpus = outcome.page().corpus();
    String name =
        (corpus.startsWith("residue") ? "residue-dev" : corpus.replace('/', '-'))
            + (outcome.page().html() ? "-html" : "")
            + (kind == PageKind.ARTICLE ? "-article" : "")
            + ".jsonl";
    try (Writer out =
        Files.newBufferedWriter(
            folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(JSON.writeValueAsString(row(outcome)) + "\n");
    }
  }

  /**
   * Reads the predictions of a folder again.
   *
   * @param pages the pages that they may be of
   */
  static Map<PageKind, List<Outcome>> read(Path folder, List<TrainingPage> pages)
      throws IOException {
    Map<String, TrainingPage> known = new HashMap<>();
    pages.forEach(page -> known.put(page.corpus() + "/" + page.id() + ".txt" + page.html(), page));
    Map<PageKind, List<Outcome>> outcomes = new EnumMap<>(PageKind.class);
    for (PageKind kind : PageKind.values()) {
      outcomes.put(kind, new ArrayList<>());
    }
    for (Path file : Corpora.files(folder)) {
      String name = file.getFileName().toString();
      PageKind kind = name.contains("-article") ? PageKind.ARTICLE : PageKind.ANYTHING;
      for (String line : Files.readAllLines(file)) {
        JsonNode row = JSON.readTree(line);
        TrainingPage page = known.get(row.path("source").asText() + name.contains("-html"));
        outcomes.get(kind).add(new Outcome(page, row.path("text").asText(), fragments(row)));
      }
    }
    return outcomes;
  }

  private static List<Stripped> fragments(JsonNode row) {
    List<Stripped> fragments = new ArrayList<>();
    for (JsonNode node : row.path("fragments")) {
      fragments.add(
          new Stripped(
              new Span(node.path("start").asInt(), node.path("end").asInt()),
              node.path("text").asText(),
              Category.valueOf(node.path("category").asText()),
              node.path("rule").asText(),
              node.path("because").asText(),
              node.path("confidence").asDouble(),
              Optional.empty()));
    }
    return fragments;
  }

  private static ObjectNode row(Outcome outcome) {
    ObjectNode node = JSON.createObjectNode();
    node.put("source", outcome.page().corpus() + "/" + outcome.page().id() + ".txt");
    node.put("text", outcome.text());
    ArrayNode fragments = node.putArray("fragments");
    for (Stripped fragment : outcome.fragments()) {
      fragments
          .addObject()
          .put("category", fragment.category().name())
          .put("start", fragment.span().start())
          .put("end", fragment.span().end())
          .put("text", fragment.text())
          .put("rule", fragment.rule())
          .put("because", fragment.because())
          .put("confidence", fragment.confidence());
    }
    return node;
  }
}
