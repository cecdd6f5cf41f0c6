package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.proseline.Proseline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final String JAR = "java -jar target/proseline-cli.jar ";

  @TempDir private Path folder;

  @Test
  void theFirstExamplePrintsWhatStandsBelowIt() throws Exception {
    compile("Example", blocks("java").get(0));
    assertThat(run("Example")).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theExamplesWithoutAClassCompileOneAfterTheOther() throws IOException {
    String examples =
        blocks("java").stream()
            .filter(block -> !block.contains(" class ") && !block.contains("SparkCleaner"))
            .collect(Collectors.joining());
    compile(
        "Builder",
        "import dev.proseline.*; import dev.proseline.page.*; import dev.proseline.rule.*;\n"
            + "import dev.proseline.site.*; import java.nio.file.*;\n"
            + "class Builder { void build(String text, String html) throws java.io.IOException {\n"
            + examples
            + "} }");
  }

  @Test
  void theScraperPrintsAPageThatItFetches() throws Exception {
    byte[] page = Files.readAllBytes(Path.of("testdata/pages/en/salt-story.html"));
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      compile("Scraper", block("class Scraper"));
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/story";
      assertThat(run("Scraper", address))
          .isEqualTo(Proseline.standard().cleanHtml(page, null, address).markdown() + "\n");
    } finally {
      server.stop(0);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandOfTheJarWorks() throws IOException {
    assertThat(commands()).hasSizeGreaterThanOrEqualTo(7);
    return commands().map(c -> DynamicTest.dynamicTest(c, () -> works(c.split(" "))));
  }

  private static Stream<String> commands() throws IOException {
    return blocks("sh").stream()
        .flatMap(String::lines)
        .filter(line -> line.contains(JAR))
        .map(line -> line.substring(line.indexOf(JAR) + JAR.length()));
  }

  @Test
  void theEvaluationPrintsWhatStandsBelowIt() throws IOException {
    String command = commands().filter(c -> c.startsWith("evaluate ")).findFirst().orElseThrow();
    Run run = Run.of((Object[]) command.split(" "));
    assertThat(blocks("text")).contains(run.out().stripTrailing() + "\n");
  }

  @Test
  void theTestCommandIsTheOneThatIsRunOnEveryChange() throws IOException {
    List<String> commands = blocks("sh").stream().map(String::strip).toList();
    List<String> script = Files.readAllLines(Path.of(".ci", "run"));
    assertThat(commands).contains("mvn -B verify");
    assertThat(script).contains("mvn -B verify");
  }

  @Test
  void everyLanguageIsNamed() throws IOException {
    assertThat(readme()).contains(Proseline.languages());
  }

  private static void works(String[] arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    assertThat(line.execute(arguments)).as(err.toString()).isZero();
    assertThat(out + err.toString()).isNotBlank();
    assertThat(err.toString().lines()).allMatch(each -> each.matches("[0-9,]+ pages? in .*"));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> blocks(String kind) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(readme());
    while (matcher.find()) {
      if (matcher.group(1).equals(kind)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private void compile(String name, String source) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                problems,
                problems,
                "-encoding",
                "UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                file.toString());
    assertThat(status).as(problems.toString(StandardCharsets.UTF_8)).isZero();
  }

  private static String block(String part) throws IOException {
    return blocks("java").stream().filter(b -> b.contains(part)).findFirst().orElseThrow();
  }

  private String run(String name, String... arguments) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Class<?> example = loader.loadClass(name);
      example.getMethod("main", String[].class).invoke(null, (Object) arguments);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
