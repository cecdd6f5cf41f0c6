package dev.proseline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTemplatesTest {

  private static final String HOST = "Harbour-Post.example";

  @TempDir private Path folder;

  private static SiteTemplate template(int pages) {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < pages; i++) {
      learner.addText("Menu\nImprint\n" + "story ".repeat(i + 1));
    }
    return learner.template();
  }

  @Test
  void whatIsPutIsFoundByAnotherProcess() throws IOException {
    SiteTemplates.in(folder).put(HOST, template(3));
    assertThat(SiteTemplates.in(folder).find("harbour-post.example").orElseThrow().pages())
        .isEqualTo(3);
    assertThat(SiteTemplates.in(folder).find("other.example")).isEmpty();
  }

  @Test
  void aFileThatWasBeingWrittenWhenTheProcessEndedIsNotRead() throws IOException {
    SiteTemplates templates = SiteTemplates.in(folder);
    templates.put(HOST, template(3));
    Path file = folder.resolve("harbour-post.example.template");
    byte[] half = Arrays.copyOf(Files.readAllBytes(file), 20);
    Files.write(folder.resolve(".123.unfinished"), half);
    assertThat(SiteTemplates.in(folder).find(HOST).orElseThrow().pages()).isEqualTo(3);
  }

  @Test
  void nothingButTheFileOfTheSiteIsLeftBehind() throws IOException {
    SiteTemplates templates = SiteTemplates.in(folder);
    templates.put(HOST, template(3));
    templates.put(HOST, template(4));
    assertThat(names()).containsExactly("harbour-post.example.template");
    assertThat(SiteTemplates.in(folder).find(HOST).orElseThrow().pages()).isEqualTo(4);
  }

  @Test
  void aTruncatedFileIsAnErrorThatNamesIt() throws IOException {
    SiteTemplates.in(folder).put(HOST, template(3));
    Path file = folder.resolve("harbour-post.example.template");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 30));
    assertThatThrownBy(() -> SiteTemplates.in(folder).find(HOST))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": the site template ends early; learn it again");
  }

  @Test
  void onlyTheLatestAreKeptInMemory() throws IOException {
    SiteTemplates templates = SiteTemplates.in(folder, 1);
    templates.put("a.example", template(3));
    templates.put("b.example", template(4));
    Files.delete(folder.resolve("a.example.template"));
    Files.delete(folder.resolve("b.example.template"));
    assertThat(templates.find("a.example")).isEmpty();
    assertThat(templates.find("b.example")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "a\\b", "../x", ".hidden", "a b", "a\u0000b"})
  void whatIsNoHostNameIsRefused(String host) throws IOException {
    SiteTemplates templates = SiteTemplates.in(folder);
    assertThatThrownBy(() -> templates.find(host))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no host name");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
