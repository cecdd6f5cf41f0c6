package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the page: the pieces tile the text that was read, and nothing is thrown. */
class HtmlPiecesTest {

  private static final Proseline PROSELINE = Proseline.standard();
  private static final Path PAGES = Path.of("testdata", "pages");

  private static final String SMALL =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The ferry | Quay</title>
      <script type="application/ld+json">{"headline":"The ferry","author":{"name":"Mara"}}</script>
      </head><body class='home'><nav><ul><li><a href="/">Home</a></ul></nav><h1>The ferry</h1>
      <p>It left at six &amp; <b>nobody</b> w&auml;ved.<br>Not one.</p><table><tr><td>a<td>b</table>
      <pre> x
       y</pre><footer>&copy; 2024 Quay</footer><!-- end --></body></html>
      """;

  @Test
  void piecesTileEverySamplePage() throws IOException {
    List<Path> pages = samples();
    assertThat(pages).isNotEmpty();
    for (Path page : pages) {
      Tiling.check(PROSELINE.cleanHtml(Files.readAllBytes(page), null, ""));
    }
  }

  @Test
  void piecesTileRandomPages() {
    for (long seed = 0; seed < 5_000; seed++) {
      check(new RandomPage(seed).next(40), "seed " + seed);
    }
  }

  @Test
  void piecesTileAPageCutOffAnywhere() {
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= SMALL.length(); i++) {
      check(SMALL.substring(0, i), "up to " + i);
      check(SMALL.substring(i), "from " + i);
    }
    for (int i = 0; i <= bytes.length; i++) {
      Tiling.check(PROSELINE.cleanHtml(Arrays.copyOf(bytes, i), null, ""));
    }
  }

  @Test
  void piecesTileMutilatedSamplePages() throws IOException {
    List<Path> pages = samples();
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      byte[] bytes = Files.readAllBytes(pages.get(random.nextInt(pages.size())));
      for (int i = random.nextInt(40); i >= 0; i--) {
        mutilate(bytes, random);
      }
      check(bytes, "seed " + seed);
    }
  }

  /** Copies, blanks or changes a few bytes. */
  private static void mutilate(byte[] bytes, Random random) {
    int length = Math.min(bytes.length, 1 + random.nextInt(30));
    int from = random.nextInt(bytes.length - length + 1);
    int to = random.nextInt(bytes.length - length + 1);
    switch (random.nextInt(3)) {
      case 0 -> System.arraycopy(bytes, from, bytes, to, length);
      case 1 -> Arrays.fill(bytes, to, to + length, (byte) random.nextInt(256));
      default -> bytes[to] = (byte) "<>&\"'/!-=\0".charAt(random.nextInt(10));
    }
  }

  @Test
  void piecesTileRandomBytes() {
    for (long seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(2_000)];
      random.nextBytes(bytes);
      check(bytes, "seed " + seed);
    }
  }

  private static void check(byte[] bytes, String what) {
    try {
      Tiling.check(PROSELINE.cleanHtml(bytes, null, ""));
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      fail(what, e);
    }
  }

  private static void check(String html, String what) {
    try {
      Cleaned cleaned = PROSELINE.cleanHtml(html, "");
      Tiling.check(cleaned);
      cleaned.markdown();
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      fail(what + ": '" + html + "'", e);
    }
  }

  static List<Path> samples() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
