package dev.proseline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.rule.Category;
import dev.proseline.rule.Vote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleComparisonTest {

  /** Phrases of no language; a line in capitals is a share button. */
  private static final Proseline CAPITALS =
      Proseline.builder()
          .languages()
          .classifier(
              (line, evidence) ->
                  line.text().equals(line.text().toUpperCase(Locale.ROOT))
                      ? Vote.strip(Category.SHARE, 0.99, "It is in capitals.")
                      : Vote.keep(0.99, "It is not in capitals."))
          .build();

  private static final String ROWS =
      """
      # A story between two buttons.
      SHARE        | SHARE THIS
                   | The ferry came back at noon.
      CAPTION      | SHIP AND QUAY
                   | Half the town stood
                   | on the quay to see it.
      """;

  @TempDir private Path folder;

  @Test
  void everyPartIsComparedWithThePieceThatItCameOutIn() throws IOException {
    SampleComparison comparison =
        compare(
            "SHARE THIS\nThe ferry came back at noon.\nSHIP AND QUAY\nHalf the town stood\non the quay to see it.");
    assertThat(comparison.outcomes())
        .extracting(o -> o.part().row() + " " + o.found().map(Enum::name).orElse("kept"))
        .containsExactly("2 SHARE", "3 kept", "4 SHARE", "5 kept", "6 kept");
    assertThat(comparison.outcomes())
        .extracting(SampleComparison.Outcome::isRight)
        .containsExactly(true, true, false, true, true);
    assertThat(comparison.outcomes())
        .extracting(SampleComparison.Outcome::solid)
        .containsExactly(9, 23, 11, 16, 17);
  }

  @Test
  void whiteSpaceAndInvisibleCharactersAreNotCompared() throws IOException {
    SampleComparison comparison =
        compare(
            "\n\u00A0SHARE\tTHIS\r\n\r\nThe fer\u00ADry came back at noon.\nSHIP AND\u200BQUAY\n\n"
                + "Half the town stoodon the quay to see it.\n");
    assertThat(comparison.outcomes())
        .extracting(o -> o.found().map(Enum::name).orElse("kept") + " " + o.text())
        .containsExactly(
            "SHARE SHARE THIS",
            "kept The ferry came back at noon.",
            "SHARE SHIP AND QUAY",
            "kept Half the town stood",
            "kept on the quay to see it.");
  }

  @Test
  void aPartThatCameOutInSeveralPiecesHasAnOutcomeForEach() throws IOException {
    SampleComparison comparison =
        compare(
            "SHARE\nTHIS\nThe ferry\ncame"
                + " back at noon.\nSHIP AND QUAY\nHalf the town stood on the quay to see it.");
    assertThat(comparison.outcomes())
        .extracting(SampleComparison.Outcome::text)
        .containsExactly(
            "SHARE",
            "THIS",
            "The ferry",
            "came back at noon.",
            "SHIP AND QUAY",
            "Half the town stood",
            "on the quay to see it.");
  }

  @Test
  void theExpectedTextHasTheWhiteSpaceOfWhatWasCleaned() throws IOException {
    SampleComparison comparison =
        compare(
            "SHARE THIS\nThe ferry came  back at noon.\nSHIP AND QUAY\nHalf the town stoodon the quay to see it.");
    assertThat(comparison.expectedText().lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "The ferry came  back at noon.", "Half the town stoodon the quay to see it.");
  }

  @Test
  void theFirstDifferenceOfTheTextsIsShownWithItsRow() {
    assertThatThrownBy(() -> compare("SHARE THIS\nThe ferry came home at noon."))
        .isInstanceOf(AnnotationException.class)
        .hasMessage(
            folder.resolve("a.txt")
                + ":3: the sample goes on with 'back at noon. SHIP AND QUAY Half the town stood on',"
                + " what was cleaned with 'home at noon.'");
  }

  @Test
  void aTextThatEndsTooEarlyOrTooLateIsShown() {
    assertThatThrownBy(() -> compare("SHARE THIS"))
        .hasMessageContaining(":3: the sample goes on with 'The ferry")
        .hasMessageEndingWith("what was cleaned with nothing");
    assertThatThrownBy(
            () ->
                compare(
                    "SHARE THIS\nThe ferry came back at noon.\nSHIP AND QUAY\nHalf the town stood on the quay to see it. MORE"))
        .hasMessageEndingWith(":6: the sample goes on with nothing, what was cleaned with 'MORE'");
  }

  private SampleComparison compare(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ROWS);
    Cleaned cleaned = CAPITALS.clean(text);
    return SampleComparison.of(Sample.read(folder, file), cleaned);
  }
}
