package dev.proseline.spark;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The sample pages as a dataset of two partitions, and what one machine makes of them. */
final class Pages {

  private static final StructType TYPE =
      new StructType()
          .add("id", DataTypes.IntegerType)
          .add("html", DataTypes.StringType)
          .add("bytes", DataTypes.BinaryType)
          .add("plain", DataTypes.StringType)
          .add("uri", DataTypes.StringType);

  private static final int TIMES = 3;

  private Pages() {}

  static List<byte[]> all() throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("testdata", "pages"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    return pages;
  }

  static Dataset<Row> dataset(SparkSession session) throws IOException {
    List<byte[]> pages = all();
    List<Row> rows = new ArrayList<>();
    for (int id = 0; id < pages.size() * TIMES; id++) {
      byte[] page = pages.get(id % pages.size());
      rows.add(RowFactory.create(id, text(page), page, plain(page), uri(id)));
    }
    return session.createDataFrame(rows, TYPE).repartition(2);
  }

  /** By id: what one machine makes of the page. */
  static List<Row> expected(Proseline proseline) throws IOException {
    List<byte[]> pages = all();
    List<Row> rows = new ArrayList<>();
    for (int id = 0; id < pages.size() * TIMES; id++) {
      byte[] page = pages.get(id % pages.size());
      rows.add(row(id, proseline.cleanHtml(page, null, uri(id))));
    }
    return rows;
  }

  static List<Row> expectedPlain(Proseline proseline) throws IOException {
    List<byte[]> pages = all();
    List<Row> rows = new ArrayList<>();
    for (int id = 0; id < pages.size() * TIMES; id++) {
      rows.add(row(id, proseline.clean(plain(pages.get(id % pages.size())))));
    }
    return rows;
  }

  /** As {@link #seen} has it, from the API of the library alone. */
  private static Row row(int id, Cleaned cleaned) {
    List<Row> fragments = new ArrayList<>();
    cleaned
        .stripped()
        .forEach(
            f ->
                fragments.add(
                    RowFactory.create(
                        f.category().name(),
                        f.span().start(),
                        f.span().end(),
                        f.text(),
                        f.rule(),
                        f.because(),
                        f.confidence())));
    return RowFactory.create(
        id, cleaned.text(), fragments.toString(), cleaned.loss().keptShare());
  }

  /** The rows of a result by id, its fragments as a string. */
  static List<Row> seen(Dataset<Row> result) {
    return result
        .select("id", "text", "fragments", "kept_ratio")
        .orderBy("id")
        .collectAsList()
        .stream()
        .map(
            row ->
                RowFactory.create(
                    row.getInt(0),
                    row.getString(1),
                    row.getList(2).toString(),
                    row.getDouble(3)))
        .toList();
  }

  static String uri(int id) {
    return "https://pages.example/" + id;
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  private static String plain(byte[] page) {
    return Proseline.standard().cleanHtml(page, null, "").original();
  }
}
