package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed goes on without doing a page twice or losing one. */
class ContinueTest {

  private static final int PAGES = 400;

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    input = folder.resolve("a.jsonl");
    Files.write(input, IntStream.rangeClosed(1, PAGES).mapToObj(ContinueTest::line).toList());
  }

  /** Every seventh line is broken. */
  private static String line(int number) {
    String text = "The ferry number " + number + " left the quay as it had done every morning. ";
    return number % 7 == 0 ? "{broken" : "{\"text\":\"" + text.repeat(40) + "\"}";
  }

  private void killed(Path output, String format) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "clean",
                "--output",
                format,
                "--into",
                output.toString(),
                input.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path progress =
        format.equals("jsonl") ? FileOutput.progressOf(output) : FolderOutput.progressOf(output);
    while (process.isAlive() && settled(progress) == 0) {
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
  }

  private static long settled(Path progress) {
    try {
      return Files.exists(progress) ? Long.parseLong(Files.readAllLines(progress).get(1)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileIsContinuedAfterAKill() throws Exception {
    Path output = folder.resolve("out.jsonl");
    killed(output, "jsonl");
    Run refused = Run.of("clean", "--output", "jsonl", "--into", output, input);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("--continue");
    Run run = Run.of("clean", "--output", "jsonl", "--into", output, input, "--continue");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(PAGES / 7 + " failed");
    assertThat(Files.readString(output))
        .isEqualTo(Run.of("clean", "--output", "jsonl", input).out());
    assertThat(FileOutput.progressOf(output)).doesNotExist();
    Run done = Run.of("clean", "--output", "jsonl", "--into", output, input, "--continue");
    assertThat(done.status()).isZero();
    assertThat(done.err()).contains("nothing to continue");
  }

  @Test
  void aFolderIsContinuedAfterAKill() throws Exception {
    Path output = folder.resolve("out");
    killed(output, "text");
    Run run = Run.of("clean", "--output", "text", "--into", output, input, "--continue");
    assertThat(run.status()).isEqualTo(1);
    Path whole = folder.resolve("whole");
    Run.of("clean", "--output", "text", "--into", whole, input);
    assertThat(files(output)).isEqualTo(files(whole)).hasSize(PAGES - PAGES / 7);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void whatIsNotWholeIsCutOff() throws Exception {
    Path output = folder.resolve("out.jsonl");
    List<String> lines = Run.of("clean", "--output", "jsonl", input).out().lines().toList();
    String whole = String.join("\n", lines.subList(0, 3)) + "\n";
    Files.writeString(output, whole + lines.get(3).substring(0, 50));
    String run = "clean --output jsonl --into " + output + " " + input;
    Path progress = FileOutput.progressOf(output);
    Files.write(progress, List.of(run, "3", "0", input + "#3", "" + whole.length()));
    Run continued = Run.of((Object[]) (run + " --continue --threads 3").split(" "));
    assertThat(continued.err()).contains("3 settled before");
    assertThat(Files.readAllLines(output)).isEqualTo(lines);
  }

  @Test
  void otherInputsAreRefused() throws Exception {
    Path output = folder.resolve("out.jsonl");
    Files.createFile(output);
    List<String> progress = new ArrayList<>(List.of("clean other", "3", "0", "x", "0"));
    Files.write(FileOutput.progressOf(output), progress);
    Object[] args = {"clean", "--output", "jsonl", "--into", output, input, "--continue"};
    Run another = Run.of(args);
    assertThat(another.status()).isEqualTo(2);
    assertThat(another.err()).contains("clean other");
    progress.set(0, "clean --output jsonl --into " + output + " " + input);
    Files.write(FileOutput.progressOf(output), progress);
    Run changed = Run.of(args);
    assertThat(changed.status()).isEqualTo(1);
    assertThat(changed.err()).contains("the inputs are others than before").contains("#3");
  }
}
