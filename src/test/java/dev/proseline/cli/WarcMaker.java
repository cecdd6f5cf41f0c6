package dev.proseline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes web archives: of the sample pages, each varied by a seed so that no two are the same, and
 * of records of any kind, whole and broken. Each record is a gzip member of its own.
 */
final class WarcMaker implements AutoCloseable {

  private static final Path PAGES = Path.of("testdata", "pages");
  private static final String[] WORDS = {
    "harbour", "lantern", "quay", "orchard", "meadow", "bakery", "ferry", "tower", "mill", "bridge"
  };

  private final OutputStream out;
  private final boolean packed;

  private WarcMaker(Path file, boolean packed) throws IOException {
    this.out = Files.newOutputStream(file);
    this.packed = packed;
  }

  static WarcMaker into(Path file) throws IOException {
    return new WarcMaker(file, file.toString().endsWith(".gz"));
  }

  /** Writes an archive of pages: {@code WarcMaker FILE PAGES SEED}. */
  public static void main(String[] args) throws IOException {
    try (WarcMaker maker = into(Path.of(args[0]))) {
      maker.pages(Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }
  }

  /** Sample pages, over and over, each with a paragraph and numbers of its own. */
  void pages(int number, long seed) throws IOException {
    Random random = new Random(seed);
    List<String> samples = samples();
    for (int i = 1; i <= number; i++) {
      response(
          url(i), "text/html; charset=utf-8", varied(samples.get(i % samples.size()), i, random));
    }
  }

  static String url(int number) {
    return "https://site" + number % 40 + ".example/page/" + number;
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(f -> f.toString().endsWith(".html"))
          .sorted()
          .map(WarcMaker::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] varied(String sample, int number, Random random) {
    StringBuilder own = new StringBuilder("<p>This is page ").append(number).append(". The");
    for (int i = 0; i < 30 + random.nextInt(30); i++) {
      own.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    int end = sample.indexOf("</p>");
    String page =
        end < 0
            ? sample + own
            : sample.substring(0, end + 4) + own + ".</p>" + sample.substring(end + 4);
    return page.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A response of a web server. */
  void response(String url, String type, byte[] body) throws IOException {
    record("response", url, "application/http; msgtype=response", http(type, body));
  }

  static byte[] http(String type, byte[] body) {
    String header =
        "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length;
    return joined((header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII), body);
  }

  /** A whole record. */
  void record(String type, String url, String contentType, byte[] block) throws IOException {
    raw(header(type, url, contentType, block.length), block);
  }

  /** The header of a record; without a type if that is null. */
  static String header(String type, String url, String contentType, long length) {
    return "WARC/1.0\r\n"
        + (type == null ? "" : "WARC-Type: " + type + "\r\n")
        + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
        + "WARC-Date: 2026-01-01T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        + ("Content-Type: " + contentType + "\r\n")
        + ("Content-Length: " + length + "\r\n\r\n");
  }

  /** A record as it is given. */
  void raw(String header, byte[] block) throws IOException {
    bytes(
        joined(
            header.getBytes(StandardCharsets.UTF_8),
            block,
            "\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
  }

  /** Bytes as one member. */
  void bytes(byte[] bytes) throws IOException {
    out.write(packed ? packed(bytes) : bytes);
  }

  /** A response whose body is this many zeros, never held in memory. */
  void zeros(String url, long length) throws IOException {
    byte[] http = http("text/html", new byte[0]);
    GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
    zip.write(
        header("response", url, "application/http; msgtype=response", http.length + length)
            .getBytes(StandardCharsets.UTF_8));
    zip.write(http);
    byte[] zeros = new byte[1 << 16];
    for (long left = length; left > 0; left -= zeros.length) {
      zip.write(zeros, 0, (int) Math.min(left, zeros.length));
    }
    zip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    zip.finish();
  }

  static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
