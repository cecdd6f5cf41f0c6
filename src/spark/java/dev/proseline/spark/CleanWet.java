package dev.proseline.spark;

import dev.proseline.Proseline;
import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/**
 * A program for {@code spark-submit}: cleans the texts of WET files, as Common Crawl has them, and
 * writes one JSON object a line with {@code uri}, {@code text}, {@code fragments} and {@code
 * kept_ratio}.
 */
public final class CleanWet {

  private CleanWet() {}

  /**
   * Runs it.
   *
   * @param args a folder, file or pattern of WET files, and the folder to be written, which must not
   *     exist
   * @throws IllegalArgumentException if there are not two
   * @throws IOException if Spark cannot end its session
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: CleanWet INPUT OUTPUT, not " + args.length);
    }
    try (SparkSession session = SparkSession.builder().appName("Proseline").getOrCreate()) {
      SparkCleaner.of(session, Proseline.standard())
          .cleanText(WetRecords.in(session, args[0]), "text")
          .write()
          .json(args[1]);
    }
  }
}
