package dev.proseline.lexicon;

import dev.proseline.rule.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages that come with the library: one folder of phrase files each, named in {@code
 * languages.txt}. Not API.
 */
public final class Languages {

  /** The folder of what belongs to no language, such as the names of networks. */
  static final String COMMON = "common";

  private Languages() {}

  /** The codes of all languages, in the order of the list. */
  public static List<String> all() {
    return entries(read("languages.txt").orElseThrow());
  }

  /** The phrases of a language for a category; empty where there is no such file. */
  static Optional<PhraseFile> phrases(String language, Category category) {
    String name = language + "/" + category.slug() + ".txt";
    return read(name).map(text -> PhraseFile.parse(name, text, category, language));
  }

  /** The function words of a language. */
  static Stream<String> functionWords(String language) {
    return words(language + "/stopwords.txt");
  }

  /** The words that dates and times are made of. */
  static Stream<String> dateWords(String language) {
    return words(language + "/calendar.txt")
        .map(word -> word.startsWith("~") ? word.substring(1).strip() : word);
  }

  /** The text of a file below the lexicon; empty if there is none. */
  static Optional<String> read(String name) {
    try (InputStream in = Languages.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon file " + name, e);
    }
  }

  private static Stream<String> words(String name) {
    return read(name).stream().flatMap(text -> entries(text).stream());
  }

  /** The lines that are neither blank, nor comments, nor examples. */
  private static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("  ")) {
        entries.add(line.strip());
      }
    }
    return List.copyOf(entries);
  }
}
