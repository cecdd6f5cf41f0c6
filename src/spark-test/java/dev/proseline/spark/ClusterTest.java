package dev.proseline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Proseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real Spark with two executors in JVMs of their own, one of which is killed. */
class ClusterTest {

  private SparkSession session;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    session =
        SparkSession.builder()
            .master("local-cluster[2,1,512]")
            .config("spark.ui.enabled", false)
            .config("spark.executor.memory", "512m")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
            .getOrCreate();
  }

  @AfterEach
  void stop() {
    session.stop();
  }

  @Test
  void anExecutorThatDiesIsReplacedWithTheSameResultAndEachBuildsOnce() throws IOException {
    Proseline proseline = Proseline.builder().classifier(new Witness()).build();
    Dataset<Row> result =
        SparkCleaner.of(session, proseline)
            .cleanHtml(Pages.dataset(session), "bytes", col("uri"))
            .withColumn("attempt", deadly().apply(col("id")))
            .withColumn("built", built().apply(col("id")))
            .cache();
    assertThat(Pages.seen(result)).isEqualTo(Pages.expected(proseline));
    assertThat(ints(result.select("attempt"))).contains(1);
    assertThat(ints(result.select("built"))).containsExactly(1);
  }

  /** Ends its JVM in the first attempt, amid a partition. */
  private static UserDefinedFunction deadly() {
    UDF1<Integer, Integer> deadly =
        id -> {
          if (id == 20 && attempt() == 0) {
            Runtime.getRuntime().halt(137);
          }
          return attempt();
        };
    return udf(deadly, DataTypes.IntegerType).asNondeterministic();
  }

  /** Counts stages too: with an executor Spark loses what it had shuffled, and repeats that. */
  private static int attempt() {
    return TaskContext.get().attemptNumber() + TaskContext.get().stageAttemptNumber();
  }

  /** How often a Proseline was built in the JVM that cleaned the row; no driver ever is one. */
  private static UserDefinedFunction built() {
    UDF1<Integer, Integer> built =
        id -> "driver".equals(SparkEnv.get().executorId()) ? -1 : Witness.READ.get();
    return udf(built, DataTypes.IntegerType).asNondeterministic();
  }

  private static List<Integer> ints(Dataset<Row> column) {
    return column.distinct().collectAsList().stream().map(row -> row.getInt(0)).toList();
  }
}
