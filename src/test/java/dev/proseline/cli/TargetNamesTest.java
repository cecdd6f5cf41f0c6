package dev.proseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetNamesTest {

  @TempDir private Path folder;

  private String made(String name) throws IOException {
    Path file = Files.createFile(new TargetNames(folder, ".txt").free(name));
    return folder.relativize(file).toString().replace('\\', '/');
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.html, a/b.txt",
    "../../etc/passwd, etc/passwd.txt",
    "/etc/passwd, etc/passwd.txt",
    "a/../../b.html, a/b.txt",
    "..\\..\\b.html, _.._.._b.txt",
    "C:\\x.html, C__x.txt",
    "con.html, _con.txt",
    "LPT1.tar.html, _LPT1.tar.txt",
    ".hidden.html, _.hidden.txt",
    "'a. .html', a.txt",
    "crawl.warc.gz/17, crawl/17.txt",
    "'', _.txt",
    "'..', _.txt"
  })
  void namesAreLegalAndStayInTheFolder(String name, String expected) throws IOException {
    assertThat(made(name)).isEqualTo(expected);
  }

  @Test
  void controlCharactersAreReplaced() throws IOException {
    assertThat(made("a\u0000b\nc\uD800.html")).isEqualTo("a_b_c_.txt");
  }

  @Test
  void longNamesAreCutAndStayDifferent() throws IOException {
    String a = made("\u4E2D".repeat(300) + "1.html");
    String b = made("\u4E2D".repeat(300) + "2.html");
    assertThat(List.of(a, b)).doesNotHaveDuplicates();
    assertThat(a.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(220);
  }

  @Test
  void takenNamesGetANumber() throws IOException {
    assertThat(List.of(made("a.html"), made("a.md"), made("a.txt/b.html"), made("a")))
        .containsExactly("a.txt", "a~2.txt", "a/b.txt", "a~3.txt");
    Files.createFile(folder.resolve("c"));
    assertThat(made("c/d.html")).isEqualTo("c~2/d.txt");
  }
}
