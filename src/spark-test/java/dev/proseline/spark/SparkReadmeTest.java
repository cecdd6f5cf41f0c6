package dev.proseline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the adapter. */
class SparkReadmeTest {

  @TempDir private Path folder;

  @Test
  void theExampleCompiles() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("SparkCleaner cleaner");
    String example = readme.substring(start, readme.indexOf("```", start));
    Path file =
        Files.writeString(
            folder.resolve("Example.java"),
            "import dev.proseline.*; import dev.proseline.spark.*; import org.apache.spark.sql.*;\n"
                + "import static org.apache.spark.sql.functions.col;\n"
                + "class Example { void run("
                + "SparkSession session, Proseline proseline, Dataset<Row> pages) {\n"
                + example
                + "} }");
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    String classes = System.getProperty("java.class.path");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                problems,
                problems,
                "-encoding",
                "UTF-8",
                "-classpath",
                classes,
                "-d",
                folder.toString(),
                file.toString());
    assertThat(status).as(problems.toString(StandardCharsets.UTF_8)).isZero();
  }
}
