package dev.proseline.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of pages in the layout of the WCXB benchmark: {@code html/ID.html}, {@code text/ID.txt}
 * (either may be missing) and {@code ground-truth/ID.json}, each also packed as {@code .gz}. Pages
 * are read one by one, so memory is that of one page. Immutable and thread-safe.
 *
 * @param folder the folder that holds the three
 * @param truths the files of truth, in the order of their names
 */
public record WcxbCorpus(Path folder, List<Path> truths) {

  private static final String TRUTHS = "ground-truth";
  private static final String URL = "/url";
  private static final String TYPE = "/_internal/page_type/primary";
  private static final String MAIN_CONTENT = "/ground_truth/main_content";
  private static final Set<String> WANTED = Set.of(URL, TYPE, MAIN_CONTENT);

  private static final JsonFactory JSON = new JsonFactory();

  /** Takes a copy of the list. */
  public WcxbCorpus {
    truths = List.copyOf(truths);
  }

  /** Whether a folder has this layout. */
  public static boolean isAt(Path folder) {
    return Files.isDirectory(folder.resolve(TRUTHS));
  }

  /**
   * The corpus in a folder; pages are read later.
   *
   * @throws AnnotationException if the folder has another layout or holds no truth
   */
  public static WcxbCorpus at(Path folder) {
    Path truths = folder.resolve(TRUTHS);
    try (Stream<Path> files = Files.list(truths)) {
      List<Path> found =
          files
              .filter(file -> PageFile.name(file).endsWith(".json"))
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList();
      if (found.isEmpty()) {
        throw new AnnotationException(truths, "no truth in this folder: no ID.json or ID.json.gz");
      }
      return new WcxbCorpus(folder, found);
    } catch (IOException | UncheckedIOException e) {
      throw new AnnotationException(truths, "cannot be listed: " + e.getMessage(), e);
    }
  }

  /**
   * The pages in order, each read when it is asked for; a page that cannot be read ends the stream
   * with an {@link AnnotationException}. Use {@link #truths()} and {@link #page} to go on behind
   * it.
   */
  public Stream<WcxbPage> pages() {
    return truths.stream().map(this::page);
  }

  /**
   * One page.
   *
   * @param truth one of {@link #truths()}
   * @throws AnnotationException if the file is missing or is no JSON object
   */
  public WcxbPage page(Path truth) {
    Map<String, String> values = values(truth);
    String id = PageFile.name(truth).replaceFirst("\\.json$", "");
    String type = values.getOrDefault(TYPE, "article");
    Map<Form, Path> forms = new EnumMap<>(Form.class);
    PageFile.find(folder.resolve("html").resolve(id + ".html"))
        .ifPresent(file -> forms.put(Form.HTML, file));
    PageFile.find(folder.resolve("text").resolve(id + ".txt"))
        .ifPresent(file -> forms.put(Form.TEXT, file));
    return new WcxbPage(
        truth,
        id,
        values.getOrDefault(URL, ""),
        // The benchmark calls them collections; its first files say category.
        type.equals("category") ? "collection" : type,
        values.getOrDefault(MAIN_CONTENT, ""),
        forms);
  }

  /** The strings that are wanted, by their place in the file. */
  private static Map<String, String> values(Path truth) {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = JSON.createParser(PageFile.bytes(truth))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new AnnotationException(truth, 1, "not a JSON object");
      }
      while (json.nextToken() != null) {
        String place = json.getParsingContext().pathAsPointer().toString();
        if (json.currentToken() == JsonToken.VALUE_STRING && WANTED.contains(place)) {
          values.put(place, json.getText());
        }
      }
      return values;
    } catch (JsonProcessingException e) {
      throw new AnnotationException(truth, row(e), "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new AnnotationException(truth, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static int row(JsonProcessingException problem) {
    return Math.max(1, problem.getLocation() == null ? 1 : problem.getLocation().getLineNr());
  }
}
