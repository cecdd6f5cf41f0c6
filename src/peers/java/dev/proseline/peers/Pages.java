package dev.proseline.peers;

import dev.proseline.html.HtmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages that speed is measured on: the same ones in every run and for every system. */
final class Pages {

  /** Enough that no page decides, few enough that the slowest system takes seconds. */
  static final int MOST = 100;

  /** Where every page is said to come from: an absolute address, which Readability4J demands. */
  static final String ADDRESS = "https://example.org/";

  private static final long SEED = 20261122;
  private static final Pattern PAGE = Pattern.compile(".*\\.html?(\\.gz)?");

  private Pages() {}

  /**
   * Decoded pages from a folder and those below it, drawn without regard to size or name.
   *
   * @param folder holds {@code .html} or {@code .htm} files, or such with {@code .gz}
   * @return at most {@link #MOST}
   */
  static List<String> in(Path folder) throws IOException {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new IOException(
          folder + " holds no pages; name a folder of .html or .html.gz with -Dpeers.pages=");
    }
    Collections.shuffle(files, new Random(SEED));
    return files.stream().limit(MOST).map(Pages::html).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(
          all.filter(f -> PAGE.matcher(f.getFileName().toString()).matches()).sorted().toList());
    }
  }

  private static String html(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return HtmlReader.decode(page.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
