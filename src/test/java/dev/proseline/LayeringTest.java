package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the arrows between the packages by the import statements. A package may import from the
 * layers below its own only, so there are no cycles; packages of one layer do not know each other.
 * The layers are the tightest that hold: each package stands right above the highest it imports.
 */
class LayeringTest {

  /** The library with its command line, and the adapter that a profile compiles. */
  private static final List<Path> SOURCES =
      List.of(Path.of("src", "main", "java"), Path.of("src", "spark", "java"));

  private static final String ROOT = "dev.proseline";

  /** From the lowest; a new package goes into the lowest layer that its imports allow. */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("dev.proseline.unicode"),
          Set.of("dev.proseline.page"),
          Set.of("dev.proseline.rule", "dev.proseline.text", "dev.proseline.html"),
          Set.of(
              "dev.proseline.lexicon",
              "dev.proseline.context",
              "dev.proseline.markup",
              "dev.proseline.site",
              "dev.proseline.model"),
          Set.of("dev.proseline.heuristic"),
          Set.of("dev.proseline.segment"),
          Set.of(ROOT),
          Set.of("dev.proseline.evaluation", "dev.proseline.report", "dev.proseline.spark"),
          Set.of("dev.proseline.cli"));

  /** By package: the foreign packages, each with all below it, that it may import. */
  private static final Map<String, List<String>> FOREIGN =
      Map.of(
          ROOT,
          List.of("org.slf4j", "org.jsoup.nodes"),
          "dev.proseline.html",
          List.of("org.jsoup"),
          "dev.proseline.site",
          List.of("org.jsoup.nodes"),
          "dev.proseline.lexicon",
          List.of("org.apache.commons.text"),
          "dev.proseline.evaluation",
          List.of("com.fasterxml.jackson.core"),
          "dev.proseline.cli",
          List.of(
              "picocli",
              "com.fasterxml.jackson.core",
              "org.netpreserve.jwarc",
              "me.tongfei.progressbar"),
          "dev.proseline.spark",
          List.of("org.apache.spark", "scala.reflect", "org.netpreserve.jwarc", "org.slf4j"));

  private static final Pattern PACKAGE = Pattern.compile("^package ([a-z0-9.]+);");

  /** The package of an import: all before the first capital; Spark has one class in lower case. */
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([a-z0-9]+(?:\\.[a-z0-9]+)*)\\.(?:[A-Z*]|functions\\.)");

  private final Map<String, Set<String>> imports = imports();

  @Test
  void everyPackageHasALayer() {
    Set<String> listed = new TreeSet<>();
    LAYERS.forEach(listed::addAll);
    assertThat(imports.keySet()).isEqualTo(listed);
  }

  @Test
  void packagesImportFromLowerLayersOnly() {
    List<String> faults = new ArrayList<>();
    own(
        (from, to) -> {
          if (layer(to) >= layer(from)) {
            faults.add(from + " must not import " + to);
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void noPackageStandsHigherThanItsImportsDemand() {
    Map<String, Integer> demanded = new TreeMap<>();
    imports.keySet().forEach(name -> demanded.put(name, 0));
    own((from, to) -> demanded.merge(from, layer(to) + 1, Math::max));
    Map<String, Integer> actual = new TreeMap<>();
    imports.keySet().forEach(name -> actual.put(name, layer(name)));
    assertThat(actual).isEqualTo(demanded);
  }

  @Test
  void foreignLibrariesAreImportedWhereTheyAreAllowed() {
    List<String> faults = new ArrayList<>();
    imports.forEach(
        (from, all) ->
            all.stream()
                .filter(to -> !isOwn(to) && !to.startsWith("java."))
                .filter(
                    to ->
                        FOREIGN.getOrDefault(from, List.of()).stream()
                            .noneMatch(allowed -> (to + ".").startsWith(allowed + ".")))
                .forEach(to -> faults.add(from + " must not import " + to)));
    assertThat(faults).isEmpty();
  }

  @FunctionalInterface
  private interface Arrow {
    void between(String from, String to);
  }

  private void own(Arrow arrow) {
    imports.forEach(
        (from, all) ->
            all.stream()
                .filter(to -> isOwn(to) && !to.equals(from))
                .forEach(to -> arrow.between(from, to)));
  }

  private static boolean isOwn(String name) {
    return (name + ".").startsWith(ROOT + ".");
  }

  private static int layer(String name) {
    for (int i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(name)) {
        return i;
      }
    }
    throw new AssertionError("the package " + name + " has no layer");
  }

  private static Map<String, Set<String>> imports() {
    Map<String, Set<String>> imports = new TreeMap<>();
    SOURCES.forEach(folder -> readAll(folder, imports));
    return imports;
  }

  private static void readAll(Path folder, Map<String, Set<String>> imports) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        read(file, imports);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file, Map<String, Set<String>> imports) throws IOException {
    Set<String> found = null;
    for (String line : Files.readAllLines(file)) {
      Matcher name = PACKAGE.matcher(line);
      Matcher used = IMPORT.matcher(line);
      if (name.find()) {
        found = imports.computeIfAbsent(name.group(1), p -> new TreeSet<>());
      } else if (used.find()) {
        assertThat(found).as("imports before the package in %s", file).isNotNull();
        found.add(used.group(1));
      } else {
        assertThat(line).as("an import not understood in %s", file).doesNotStartWith("import ");
      }
    }
    assertThat(found).as("no package in %s", file).isNotNull();
  }
}
