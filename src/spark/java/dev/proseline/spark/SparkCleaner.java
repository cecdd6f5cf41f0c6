package dev.proseline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import dev.proseline.Proseline;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Cleans a column of a dataset, on all executors of a Spark session. A result has three columns:
 *
 * <ul>
 *   <li>{@code text}: the clean text;
 *   <li>{@code fragments}: what was stripped, as an array of structs of {@code category}, {@code
 *       start}, {@code end} (UTF-16 offsets, end exclusive, into the text given or read from the
 *       page), {@code text}, {@code rule}, {@code because} and {@code confidence};
 *   <li>{@code kept_ratio}: the share of words that is left, from 0 to 1.
 * </ul>
 *
 * <p>A null gives nulls. The {@link Proseline} is broadcast as its configuration and built once an
 * executor. Needs a session of its own, not one of Spark Connect, which has no broadcasts.
 * Thread-safe; no argument may be null.
 */
public final class SparkCleaner {

  private static final String CLEANED = "proseline cleaned";

  private final SparkSession session;
  private final UserDefinedFunction text;
  private final UserDefinedFunction html;
  private final UserDefinedFunction bytes;

  private SparkCleaner(SparkSession session, Broadcast<BuiltOnce> proseline) {
    this.session = session;
    this.text = udf(text(proseline), CleanedRow.TYPE);
    this.html = udf(html(proseline), CleanedRow.TYPE);
    this.bytes = udf(bytes(proseline), CleanedRow.TYPE);
  }

  /**
   * A cleaner for a session.
   *
   * @throws IllegalArgumentException if the Proseline has a classifier or a model that is not
   *     serialisable; the message names it
   */
  public static SparkCleaner of(SparkSession session, Proseline proseline) {
    Objects.requireNonNull(session, "session");
    BuiltOnce once = new BuiltOnce(Objects.requireNonNull(proseline, "proseline"));
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    return new SparkCleaner(session, context.broadcast(once));
  }

  /**
   * The rows with the columns {@code text}, {@code fragments} and {@code kept_ratio} added, each in
   * place of one of that name.
   *
   * @param rows the dataset
   * @param column its column of plain texts
   */
  public Dataset<Row> cleanText(Dataset<Row> rows, String column) {
    return add(rows, once(text).apply(rows.col(column)));
  }

  /**
   * The rows with the columns {@code text}, {@code fragments} and {@code kept_ratio} added, each in
   * place of one of that name.
   *
   * @param rows the dataset
   * @param column its column of web pages: strings, or bytes as they were fetched
   * @param baseUri the address a page came from; an empty literal or a null where it is not known
   * @throws IllegalArgumentException if the column holds something else
   */
  public Dataset<Row> cleanHtml(Dataset<Row> rows, String column, Column baseUri) {
    Column page = rows.col(column);
    DataType type = rows.select(page).schema().apply(0).dataType();
    if (type.equals(DataTypes.BinaryType)) {
      return add(rows, once(bytes).apply(page, baseUri));
    }
    if (type.equals(DataTypes.StringType)) {
      return add(rows, once(html).apply(page, baseUri));
    }
    throw new IllegalArgumentException(
        "the column '" + column + "' is of type " + type.sql() + ", not STRING or BINARY");
  }

  /**
   * Registers functions for SQL, which give the three columns as one struct: {@code
   * proseline_text(text)}, {@code proseline_html(page, base_uri)} of a string and {@code
   * proseline_bytes(page, base_uri)} of a binary.
   */
  public void register() {
    session.udf().register("proseline_text", text);
    session.udf().register("proseline_html", html);
    session.udf().register("proseline_bytes", bytes);
  }

  /** Else Spark would clean each page again for a filter on the result. */
  private static UserDefinedFunction once(UserDefinedFunction function) {
    return function.asNondeterministic();
  }

  private static Dataset<Row> add(Dataset<Row> rows, Column cleaned) {
    Dataset<Row> result = rows.withColumn(CLEANED, cleaned);
    for (String name : CleanedRow.TYPE.fieldNames()) {
      result = result.withColumn(name, col("`" + CLEANED + "`").getField(name));
    }
    return result.drop(CLEANED);
  }

  private static UDF1<String, Row> text(Broadcast<BuiltOnce> proseline) {
    return text -> text == null ? null : CleanedRow.of(proseline.value().get().clean(text));
  }

  private static UDF2<String, String, Row> html(Broadcast<BuiltOnce> proseline) {
    return (page, base) ->
        page == null ? null : CleanedRow.of(proseline.value().get().cleanHtml(page, orEmpty(base)));
  }

  private static UDF2<byte[], String, Row> bytes(Broadcast<BuiltOnce> proseline) {
    return (page, base) ->
        page == null ? null : CleanedRow.of(proseline.value().get().cleanHtml(page, null, orEmpty(base)));
  }

  private static String orEmpty(String base) {
    return base == null ? "" : base;
  }
}
