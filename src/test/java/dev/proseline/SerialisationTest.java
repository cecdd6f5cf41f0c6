package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proseline.page.Line;
import dev.proseline.page.PageKind;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.PageClassifier;
import dev.proseline.rule.Vote;
import dev.proseline.site.SiteTemplate;
import dev.proseline.site.SiteTemplateLearner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Proseline is written by its configuration; what is read cleans as the first does. */
class SerialisationTest {

  private static final String BANNER = "The lamp oil fund of the harbour mission";

  static Stream<Consumer<Proseline.Builder>> settings() {
    return Stream.of(
        builder -> builder.languages("de"),
        builder -> builder.languages(),
        builder -> builder.preset(Preset.RECALL),
        builder -> builder.preset(Preset.PRECISION).expecting(PageKind.ARTICLE),
        builder -> builder.keep(Category.CAPTION, Category.BYLINE).mark(Category.SHARE),
        builder -> builder.model(PageClassifier.none()),
        Proseline.Builder::sourcePositions,
        builder -> builder.template(template()),
        builder -> builder.classifier(new Own()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void whatIsReadCleansAsWhatWasWritten(Consumer<Proseline.Builder> setting) throws Exception {
    Proseline.Builder builder = Proseline.builder();
    setting.accept(builder);
    Proseline proseline = builder.build();
    assertThat(results(copy(proseline))).isEqualTo(results(proseline));
  }

  @Test
  void theTemplateGivenLaterIsWrittenToo() throws Exception {
    Proseline proseline = Proseline.standard().with(template());
    Proseline copy = copy(proseline);
    assertThat(results(copy)).isEqualTo(results(proseline));
    assertThat(copy.clean(text()).stripped())
        .anyMatch(f -> f.text().equals(BANNER) && f.rule().equals("site-template"));
  }

  /** Else the round trip would show nothing. */
  @ParameterizedTest
  @MethodSource("settings")
  void everySettingChangesTheResult(Consumer<Proseline.Builder> setting) throws Exception {
    Proseline.Builder builder = Proseline.builder();
    setting.accept(builder);
    assertThat(results(builder.build())).isNotEqualTo(results(Proseline.standard()));
  }

  @Test
  void theStandardOneIsReadAsItIs() throws Exception {
    assertThat(results(copy(Proseline.standard()))).isEqualTo(results(Proseline.standard()));
  }

  @Test
  void theStandardOneIsWrittenInFewBytes() throws Exception {
    assertThat(bytes(Proseline.standard())).hasSizeLessThan(4096);
  }

  @Test
  void aClassifierThatCannotBeWrittenIsNamed() {
    LineClassifier lambda = (line, evidence) -> Vote.abstain();
    Proseline proseline = Proseline.builder().classifier(lambda).build();
    assertThatThrownBy(() -> bytes(proseline))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageContaining("the classifier " + lambda.id())
        .hasMessageContaining(getClass().getName())
        .hasMessageEndingWith("must be Serializable");
  }

  @Test
  void aModelThatCannotBeWrittenIsNamed() {
    PageClassifier own = (evidence, settled, revised) -> revised;
    Proseline proseline = Proseline.builder().model(own).build();
    assertThatThrownBy(() -> bytes(proseline))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageStartingWith("the model cannot be written");
  }

  @Test
  void aTemplateIsReadAsItWasWritten() throws Exception {
    SiteTemplate template = template();
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    template.writeTo(before);
    copy(template).writeTo(after);
    assertThat(after.toByteArray()).isEqualTo(before.toByteArray());
  }

  /** Strips what no other classifier knows. */
  private static final class Own implements LineClassifier, Serializable {
    @Override
    public Vote judge(Line line, Evidence evidence) {
      return line.text().contains("salt")
          ? Vote.strip(Category.WIDGET, 0.99, "It speaks of salt.")
          : Vote.abstain();
    }
  }

  private static SiteTemplate template() {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < 12; i++) {
      String story =
          "Story " + "abcdefghijkl".charAt(i) + " tells of the " + 7 * i + " boats that ";
      learner.addText(BANNER + "\n\n" + story + "came home that night, and of the men aboard.\n");
    }
    return learner.template();
  }

  /** Of texts and pages, so that each setting has something to act on. */
  private static List<Object> results(Proseline proseline) throws IOException {
    List<Object> results = new ArrayList<>(proseline.clean(text()).pieces());
    for (String page : pages()) {
      Cleaned cleaned = proseline.cleanHtml(page, "");
      results.addAll(cleaned.pieces());
      cleaned.lines().forEach(line -> results.add(line.verdict()));
      results.addAll(proseline.clean(shortLines(page)).pieces());
    }
    return results;
  }

  /** A page without its paragraphs, which leaves the model in doubt of what remains. */
  private static String shortLines(String page) {
    Stream<String> lines = Jsoup.parse(page).wholeText().lines();
    return lines.filter(line -> line.length() < 40).collect(Collectors.joining("\n"));
  }

  private static String text() throws IOException {
    return BANNER + "\n\n" + Files.readString(Path.of("testdata/pages/en/live-storm.txt"));
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("testdata", "pages"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
    }
    return pages;
  }

  private static byte[] bytes(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T object) throws IOException, ClassNotFoundException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(bytes(object));
    try (ObjectInputStream in = new ObjectInputStream(bytes)) {
      return (T) in.readObject();
    }
  }
}
