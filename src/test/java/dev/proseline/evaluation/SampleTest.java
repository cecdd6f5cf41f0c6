package dev.proseline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proseline.rule.Category;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

  @TempDir private Path folder;

  @Test
  void rowsAreLinesOfTheTextAndItsPartsKnowTheirRow() throws IOException {
    Sample sample =
        sample(
            """
            # A remark.
            # language: en
            # type: news
            SHARE        | Share
                         |
                         | The ferry came back.
            RELATED     +|  Read more: Pilots vote
            """);
    assertThat(sample.text()).isEqualTo("Share\n\nThe ferry came back. Read more: Pilots vote");
    assertThat(sample.parts())
        .containsExactly(
            new Sample.Part(4, 0, 5, Optional.of(Category.SHARE), false),
            new Sample.Part(6, 7, 27, Optional.empty(), false),
            new Sample.Part(7, 27, 50, Optional.of(Category.RELATED), false));
    assertThat(sample.language()).contains("en");
    assertThat(sample.type()).contains("news");
    assertThat(sample.isAdversarial()).isFalse();
  }

  @Test
  void aRowMayStartWithAHashOnceTheTextHasBegun() throws IOException {
    assertThat(sample("             | One\n             | # Two").text()).isEqualTo("One\n# Two");
  }

  @Test
  void lineEndingsAndEscapesAreThoseThatWereAskedFor() throws IOException {
    Sample sample =
        sample(
            "# line-endings: crlf\n             | a\\u00A0b\\u200B\n             | \\u005Cusers\\temp");
    assertThat(sample.text()).isEqualTo("a\u00A0b\u200B\r\n\\users\\temp");
  }

  @Test
  void whatTheHeadersDoNotSayIsUnknown() throws IOException {
    Sample sample = sample("             | One");
    assertThat(sample.language()).isEmpty();
    assertThat(sample.type()).isEmpty();
    assertThat(sample.page()).isEmpty();
  }

  @Test
  void thePageStandsBesideItsTruth() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), "<p>One");
    Files.writeString(folder.resolve("b.html"), "<p>Two");
    assertThat(sample("             | One").page()).contains(page);
  }

  @Test
  void samplesBelowAFolderComeInTheOrderOfTheirPathsAndAreNamedFromIt() throws IOException {
    for (String name : new String[] {"en/b.txt", "en/a.txt", "de/c.txt"}) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "             | One");
    }
    Files.writeString(folder.resolve("notes.md"), "no sample");
    assertThat(Sample.below(folder).stream().map(Sample::name))
        .containsExactly("de/c.txt", "en/a.txt", "en/b.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHARE | Share", "SHARE", "", "SHARE        : Share"})
  void aRowWithoutItsBarIsNamed(String row) {
    assertFault(row, "a row needs a bar in column 14, not '" + row + "'");
  }

  @Test
  void anUnknownCategoryIsNamed() {
    assertFault("SHARING      | Share", "no category 'SHARING'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u12", "\\u12x4", "\\u-123"})
  void anEscapeThatIsNoneIsNamed(String escape) {
    assertFault(
        "             | a " + escape,
        "\\u needs four hexadecimal digits, not '" + escape.substring(2) + "'");
  }

  @Test
  void aSampleWithoutRowsIsNamed() {
    assertThatThrownBy(() -> sample("# language: en\n"))
        .isInstanceOf(AnnotationException.class)
        .hasMessageStartingWith(folder.resolve("a.txt") + ": no rows");
  }

  @Test
  void aFileThatIsMissingOrNotUtf8IsNamed() throws IOException {
    Path file = folder.resolve("a.txt");
    assertThatThrownBy(() -> Sample.read(folder, file)).hasMessage(file + ": no such file");
    Files.write(file, "             | Men\u00FC".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Sample.read(folder, file))
        .hasMessageStartingWith(file + ": not UTF-8: bad byte at offset 18");
  }

  /** The bad row is the third. */
  private void assertFault(String row, String problem) {
    assertThatThrownBy(() -> sample("# language: en\n             | One\n" + row + "\n"))
        .isInstanceOf(AnnotationException.class)
        .hasMessage(folder.resolve("a.txt") + ":3: " + problem);
  }

  private Sample sample(String content) throws IOException {
    return Sample.read(folder, Files.writeString(folder.resolve("a.txt"), content));
  }
}
