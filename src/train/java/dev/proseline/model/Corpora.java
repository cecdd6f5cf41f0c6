package dev.proseline.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proseline.evaluation.Sample;
import dev.proseline.html.HtmlReader;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the corpora in the layouts that the model card describes. */
final class Corpora {

  private static final int ROW_BAR = 13;
  private static final int ROW_START = 15;

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;
  private final Map<String, String> sites = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  /** By the name of a page in its own corpus: the same page as text, labelled by hand. */
  private final Map<String, TrainingPage> labelled = new HashMap<>();

  Corpora(Path folder) {
    this.folder = folder;
  }

  /** WCXB, as text or as HTML. */
  List<TrainingPage> wcxb(boolean html) throws IOException {
    List<TrainingPage> pages = new ArrayList<>();
    Path root = folder.resolve("wcxb-dev");
    for (Path file : files(root.resolve("ground-truth"))) {
      JsonNode node = json.readTree(read(file));
      String id = stem(file);
      String site = site(node.path("url").asText());
      sites.put(id, site);
      String kind = node.path("_internal").path("page_type").path("primary").asText("article");
      Path source =
          html ? root.resolve("html/" + id + ".html.gz") : root.resolve("text/" + id + ".txt.gz");
      JsonNode known = node.path("ground_truth");
      Truth truth = new Truth.Content(text(known, "main_content"), text(known, "title"));
      titles.put(id, text(known, "title"));
      pages.add(
          new TrainingPage(
              "wcxb-dev", id, "wcxb-dev-" + id, site, kind, "en", read(source), html, truth));
    }
    return pages;
  }

  /** What other extractors left; call {@link #wcxb} first, whose sites it shares. */
  List<TrainingPage> residue() throws IOException {
    List<TrainingPage> pages = new ArrayList<>();
    Path root = folder.resolve("residue-dev");
    JsonNode truth = json.readTree(read(root.resolve("truth.json.gz")));
    for (Path extractor : files(root)) {
      if (!Files.isDirectory(extractor)) {
        continue;
      }
      for (Path file : files(extractor)) {
        String id = stem(file);
        String content = truth.path(id).asText("");
        pages.add(
            new TrainingPage(
                "residue-dev/" + extractor.getFileName(),
                id,
                "wcxb-dev-" + id,
                sites.getOrDefault(id, id),
                "article",
                "en",
                read(file),
                false,
                new Truth.Content(content, titles.getOrDefault(id, ""))));
      }
    }
    return pages;
  }

  /** Lines labelled by hand. */
  List<TrainingPage> lines() throws IOException {
    List<TrainingPage> pages = new ArrayList<>();
    Path root = folder.resolve("lines-dev");
    for (String row : Files.readAllLines(root.resolve("labels.jsonl"))) {
      JsonNode node = json.readTree(row);
      List<String> labels = new ArrayList<>();
      node.path("labels").forEach(label -> labels.add(label.asText()));
      String id = node.path("id").asText();
      TrainingPage page =
          new TrainingPage(
              "lines-dev",
              id,
              node.path("origin").asText(),
              site(node.path("url").asText()),
              "article",
              node.path("lang").asText("?"),
              read(root.resolve(id + ".txt")),
              false,
              new Truth.Lines(labels));
      pages.add(page);
      labelled.put(node.path("origin").asText(), page);
    }
    return pages;
  }

  /** Pages of trafilatura's evaluation, as HTML. */
  List<TrainingPage> segments() throws IOException {
    Map<String, TrainingPage> pages = new TreeMap<>();
    Path root = folder.resolve("segments-dev");
    JsonNode all = json.readTree(read(root.resolve("evaldata.json.gz")));
    for (Map.Entry<String, JsonNode> entry : all.properties()) {
      JsonNode node = entry.getValue();
      String file = node.path("file").asText();
      pages.put(
          file,
          new TrainingPage(
              "segments-dev",
              file.substring(0, file.indexOf('.')),
              "te-" + node.path("origin").asText(),
              site(entry.getKey()),
              "article",
              node.path("lang").asText("?"),
              read(root.resolve("html/" + file + ".gz")),
              true,
              new Truth.Segments(strings(node.path("with")), strings(node.path("without")))));
    }
    return List.copyOf(pages.values());
  }

  /** The same page as text, labelled by hand; call {@link #lines} first. */
  Optional<TrainingPage> labelled(String origin) {
    return Optional.ofNullable(labelled.get(origin));
  }

  /** The sample articles that come with the project. */
  static List<TrainingPage> samples() {
    List<TrainingPage> pages = new ArrayList<>();
    for (Sample sample : Sample.below(Path.of("testdata", "articles"))) {
      List<Truth.Stretch> stretches =
          sample.parts().stream()
              .map(
                  part ->
                      new Truth.Stretch(
                          part.start(),
                          part.end(),
                          part.category().map(Category::name).orElse("PROSE")))
              .toList();
      pages.add(
          new TrainingPage(
              "samples",
              sample.name(),
              sample.name(),
              sample.name(),
              "article",
              sample.language().orElse("?"),
              sample.text(),
              false,
              new Truth.Stretches(stretches)));
    }
    return pages;
  }

  /** The sample web pages that come with the project; their labels are {@link #labelled}. */
  List<TrainingPage> webSamples() throws IOException {
    List<TrainingPage> pages = new ArrayList<>();
    for (Path language : files(Path.of("testdata", "pages"))) {
      for (Path file : files(language)) {
        if (file.toString().endsWith(".html")) {
          pages.add(webSample(language.getFileName().toString(), file));
        }
      }
    }
    return pages;
  }

  /** A row of a sample: its label, a bar or the tilde of a known fault, a blank, the text. */
  private TrainingPage webSample(String language, Path file) throws IOException {
    String name = language + "/" + stem(file);
    List<String> texts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String row : Files.readAllLines(file.resolveSibling(stem(file) + ".txt"))) {
      if (!row.startsWith("#") && row.length() > ROW_START) {
        String label = row.substring(0, ROW_BAR).replace("+", "").strip();
        texts.add(row.substring(ROW_START));
        labels.add(label.isEmpty() ? "PROSE" : label);
      }
    }
    labelled.put(
        name,
        new TrainingPage(
            "samples",
            name,
            name,
            name,
            "article",
            language,
            String.join("\n", texts),
            false,
            new Truth.Lines(labels)));
    Truth nothing = new Truth.Segments(List.of(), List.of());
    return new TrainingPage(
        "samples", name, name, name, "article", language, read(file), true, nothing);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.path(name).asText() : "";
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(s -> strings.add(s.asText()));
    return strings;
  }

  /** The part of the host that is registered, or nearly. */
  static String site(String url) {
    String plain = url;
    int archived = plain.lastIndexOf("http");
    if (archived > 0) {
      plain = plain.substring(archived);
    }
    if (plain.startsWith("hard::")) {
      plain = "http://" + plain.substring(6).split("-")[0];
    }
    String host;
    try {
      host = URI.create(plain.replaceAll("[^\\x21-\\x7e]", "").replaceAll("[\\[\\]|{}\"<>^`\\\\ ]", "")).getHost();
    } catch (IllegalArgumentException e) {
      host = null;
    }
    if (host == null) {
      return plain;
    }
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
    int n = labels.length;
    boolean secondLevel = n >= 3 && labels[n - 1].length() == 2 && labels[n - 2].length() <= 3;
    int from = Math.max(0, n - (secondLevel ? 3 : 2));
    return String.join(".", List.of(labels).subList(from, n));
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  /** Web pages in whatever charset they are, all else in UTF-8. */
  static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      byte[] bytes = plain.readAllBytes();
      boolean html = file.getFileName().toString().contains(".html");
      return html ? HtmlReader.decode(bytes, null) : new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
