package dev.proseline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proseline.Proseline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program for spark-submit, on WET files of our own. */
class CleanWetTest {

  private static final String STORY =
      "The ferry came back at noon, and half the town stood on the quay to see it.\n"
          + "Share on Facebook Share on X\n"
          + "Nobody had expected it before Friday, the captain said, least of all the crew.\n"
          + "© 2022 Harbour News. All rights reserved.\n";

  @TempDir private Path folder;

  @AfterEach
  void forgetTheMaster() {
    System.clearProperty("spark.master");
    System.clearProperty("spark.ui.enabled");
  }

  @Test
  void everyConversionRecordOfAFolderIsCleaned() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve("a.warc.wet.gz"), wet(0, 20));
    Files.write(in.resolve("b.warc.wet.gz"), wet(20, 40));
    Map<String, String> texts = clean(in);
    assertThat(texts).hasSize(40);
    texts.forEach((uri, text) -> assertThat(text).isEqualTo(cleanOnOneMachine(uri)));
  }

  @Test
  void aFileThatBreaksOffGivesWhatStandsBeforeAndTheOthersAreRead() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    byte[] whole = wet(0, 10);
    Files.write(in.resolve("a.warc.wet.gz"), Arrays.copyOf(whole, whole.length - 40));
    Files.write(in.resolve("b.warc.wet.gz"), wet(10, 20));
    Files.writeString(in.resolve("c.warc.wet"), "This is no WET file.\n");
    Files.write(in.resolve("d.warc.wet.gz"), Arrays.copyOf(whole, 9));
    Files.writeString(in.resolve("e.warc.wet"), "WARC/1.0\r\nContent-Length: many\r\n\r\n");
    Files.createFile(in.resolve("f.warc.wet"));
    Map<String, String> texts = clean(in);
    assertThat(texts).hasSize(19).doesNotContainKey(uri(9));
  }

  @Test
  void wrongUseSaysWhatIsRight() {
    assertThatThrownBy(() -> CleanWet.main(new String[] {"in"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CleanWet INPUT OUTPUT");
  }

  private Map<String, String> clean(Path in) throws IOException {
    Path out = folder.resolve("out");
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    CleanWet.main(new String[] {in.toString(), out.toString()});
    Map<String, String> texts = new TreeMap<>();
    try (SparkSession session = SparkSession.builder().getOrCreate()) {
      List<Row> rows = session.read().json(out.toString()).select("uri", "text").collectAsList();
      rows.forEach(row -> texts.put(row.getString(0), row.getString(1)));
      assertThat(texts).hasSameSizeAs(rows);
    }
    return texts;
  }

  private static String cleanOnOneMachine(String uri) {
    int id = Integer.parseInt(uri.substring(uri.lastIndexOf('/') + 1));
    return Proseline.standard().clean(text(id)).text();
  }

  private static String uri(int id) {
    return "https://harbour-news.example/" + id;
  }

  private static String text(int id) {
    return "The harbour of pier " + id + " was closed for the day.\n" + STORY;
  }

  private static byte[] wet(int from, int to) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    member(file, "warcinfo", "", "Software-Info: sample\r\n");
    for (int id = from; id < to; id++) {
      member(file, "conversion", "WARC-Target-URI: " + uri(id) + "\r\n", text(id));
    }
    return file.toByteArray();
  }

  /** A record as Common Crawl has it: each a gzip member of its own. */
  private static void member(ByteArrayOutputStream file, String type, String header, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + header
            + "WARC-Date: 2026-11-22T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
            + "Content-Type: text/plain\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
      gzip.write(head.getBytes(StandardCharsets.UTF_8));
      gzip.write(body);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }
}
