package dev.proseline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proseline.Preset;
import dev.proseline.Proseline;
import dev.proseline.rule.Category;
import dev.proseline.rule.Vote;
import java.io.IOException;
import java.io.NotSerializableException;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real Spark in this JVM: two threads, and three more attempts for a task that fails. */
class SparkCleanerTest {

  private static SparkSession session;
  private static Dataset<Row> pages;

  @BeforeAll
  static void start() throws IOException {
    session =
        SparkSession.builder()
            .master("local[2,4]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .getOrCreate();
    pages = Pages.dataset(session).cache();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  @Test
  void bytesAndStringsAreCleanedAsOnOneMachine() throws IOException {
    Proseline proseline = Proseline.builder().preset(Preset.RECALL).keep(Category.SHARE).build();
    SparkCleaner cleaner = SparkCleaner.of(session, proseline);
    Dataset<Row> result = cleaner.cleanHtml(pages, "bytes", col("uri"));
    assertThat(result.javaRDD().getNumPartitions()).isEqualTo(2);
    assertThat(Pages.seen(result)).isEqualTo(Pages.expected(proseline));
    assertThat(Pages.seen(cleaner.cleanHtml(pages, "html", col("uri"))))
        .isEqualTo(Pages.expected(proseline));
  }

  @Test
  void textIsCleanedAsOnOneMachine() throws IOException {
    Dataset<Row> result =
        SparkCleaner.of(session, Proseline.standard()).cleanText(pages, "plain");
    assertThat(Pages.seen(result)).isEqualTo(Pages.expectedPlain(Proseline.standard()));
  }

  @Test
  void aTaskThatFailsMidwayIsRunAgainWithTheSameResult() throws IOException {
    UDF1<Integer, Integer> failing =
        id -> {
          if (id == 20 && TaskContext.get().attemptNumber() < 2) {
            throw new IllegalStateException("this task fails on purpose");
          }
          return TaskContext.get().attemptNumber();
        };
    UserDefinedFunction attempt = udf(failing, DataTypes.IntegerType).asNondeterministic();
    Dataset<Row> result =
        SparkCleaner.of(session, Proseline.standard())
            .cleanHtml(pages, "bytes", col("uri"))
            .withColumn("attempt", attempt.apply(col("id")))
            .cache();
    assertThat(Pages.seen(result)).isEqualTo(Pages.expected(Proseline.standard()));
    assertThat(result.select("attempt").distinct().as(Encoders.INT()).collectAsList())
        .containsExactlyInAnyOrder(0, 2);
  }

  @Test
  void itIsBuiltOnceAndCleansEachPageOnceAlsoUnderAFilter() throws IOException {
    Proseline proseline = Proseline.builder().classifier(new Witness()).build();
    Witness.ASKED.set(0);
    List<Row> expected = Pages.expected(proseline);
    int asked = Witness.ASKED.getAndSet(0);
    Witness.READ.set(0);
    Dataset<Row> result =
        SparkCleaner.of(session, proseline)
            .cleanHtml(pages, "bytes", col("uri"))
            .filter(col("kept_ratio").geq(0))
            .filter("size(fragments) >= 0");
    List<Row> seen =
        result.select("id", "text", "fragments", "kept_ratio").collectAsList();
    assertThat(seen).hasSameSizeAs(expected);
    assertThat(Witness.READ).hasValue(1);
    assertThat(Witness.ASKED).hasValue(asked);
  }

  @Test
  void sqlGivesTheSame() throws IOException {
    SparkCleaner.of(session, Proseline.standard()).register();
    pages.createOrReplaceTempView("pages");
    assertThat(Pages.seen(sql("proseline_bytes(bytes, uri)")))
        .isEqualTo(Pages.expected(Proseline.standard()));
    assertThat(Pages.seen(sql("proseline_html(html, uri)")))
        .isEqualTo(Pages.expected(Proseline.standard()));
    assertThat(Pages.seen(sql("proseline_text(plain)")))
        .isEqualTo(Pages.expectedPlain(Proseline.standard()));
  }

  private static Dataset<Row> sql(String call) {
    return session.sql("SELECT id, c.* FROM (SELECT id, " + call + " AS c FROM pages)");
  }

  @Test
  void theColumnsAreDescribed() {
    Dataset<Row> result =
        SparkCleaner.of(session, Proseline.standard())
            .cleanText(pages.select(col("plain").as("text"), col("id")), "text");
    assertThat(result.columns()).containsExactlyInAnyOrder("id", "text", "fragments", "kept_ratio");
    assertThat(result.select("fragments").schema().apply(0).dataType().sql())
        .startsWith("ARRAY<STRUCT<category: STRING NOT NULL, start: INT NOT NULL, end: INT");
    assertThat(result.select("kept_ratio").schema().apply(0).dataType())
        .isEqualTo(DataTypes.DoubleType);
  }

  @Test
  void aNullGivesNulls() {
    SparkCleaner cleaner = SparkCleaner.of(session, Proseline.standard());
    Dataset<Row> nothing =
        session.sql("SELECT CAST(NULL AS STRING) AS page, CAST(NULL AS BINARY) AS bytes");
    for (Dataset<Row> result :
        List.of(
            cleaner.cleanText(nothing, "page"),
            cleaner.cleanHtml(nothing, "page", lit("")),
            cleaner.cleanHtml(nothing, "bytes", lit(null).cast("string")))) {
      Row row = result.select("text", "fragments", "kept_ratio").first();
      assertThat(List.of(row.isNullAt(0), row.isNullAt(1), row.isNullAt(2)))
          .containsExactly(true, true, true);
    }
  }

  @Test
  void aPageWithoutAnAddressIsCleaned() {
    Dataset<Row> page = session.sql("SELECT '<p>The ferry came back at noon.</p>' AS page");
    Row row =
        SparkCleaner.of(session, Proseline.standard())
            .cleanHtml(page, "page", lit(null).cast("string"))
            .first();
    assertThat(row.<String>getAs("text")).isEqualTo("The ferry came back at noon.");
  }

  @Test
  void aColumnOfNumbersIsRefused() {
    SparkCleaner cleaner = SparkCleaner.of(session, Proseline.standard());
    assertThatThrownBy(() -> cleaner.cleanHtml(pages, "id", lit("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the column 'id' is of type INT, not STRING or BINARY");
  }

  @Test
  void aClassifierThatCannotBeWrittenIsNamedOnTheDriver() {
    Proseline proseline =
        Proseline.builder().classifier((line, evidence) -> Vote.abstain()).build();
    assertThatThrownBy(() -> SparkCleaner.of(session, proseline))
        .isInstanceOf(IllegalArgumentException.class)
        .hasCauseInstanceOf(NotSerializableException.class)
        .hasMessageContaining("must be Serializable");
  }
}
