package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Cleaned;
import dev.proseline.Judged;
import dev.proseline.Proseline;
import dev.proseline.page.PageKind;
import dev.proseline.rule.PageClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineModelTest {

  private static final String STORY =
      """
      Home
      Markets
      Weather
      The last lamplighter of Quern Street
      For forty years the same man has lit the lamps of Quern Street, and tonight he does it once more before the
      city turns to electric light for good. He says that he will miss the cold more than the work itself.
      Nobody else on the street remembers who did it before him, although several neighbours claim that they do.
      The council had promised to keep three of the lamps, but the promise was made by people who have since retired.
      Ten quiet harbours
      Bread without an oven
      The bridge nobody crossed
      """;

  @Test
  void theResourceIsSmall() throws IOException {
    try (InputStream in = Models.class.getResourceAsStream("line-model.bin")) {
      assertThat(in.readAllBytes()).hasSizeLessThanOrEqualTo(500_000);
    }
  }

  @Test
  void noRowNeedsMoreColumnsThanThereAre() {
    assertThat(columns(Models.text())).allMatch(c -> c <= Feature.TEXT);
    assertThat(columns(Models.markup())).allMatch(c -> c <= Feature.ALL);
  }

  private static List<Integer> columns(Models models) {
    return Stream.of(models.quick(), models.careful(), models.article(), models.kinds())
        .map(TreeEnsemble::columns)
        .toList();
  }

  @Test
  void proseStaysAndEveryVerdictOfTheModelSaysWhy() {
    Cleaned cleaned = Proseline.standard().clean(STORY);
    assertThat(cleaned.text())
        .contains("For forty years")
        .contains("Nobody else")
        .contains("The council");
    List<Judged> learned =
        cleaned.lines().stream()
            .filter(line -> line.verdict().rule().equals(LineModel.RULE))
            .toList();
    assertThat(learned).isNotEmpty();
    assertThat(learned)
        .allSatisfy(line -> assertThat(line.verdict().vote().because()).endsWith("."));
  }

  @Test
  void withoutTheModelTheRulesJudgeAlone() {
    Cleaned cleaned = Proseline.builder().model(PageClassifier.none()).build().clean(STORY);
    assertThat(cleaned.lines()).noneMatch(line -> line.verdict().rule().equals(LineModel.RULE));
  }

  @Test
  void pagesOfTooManyLinesAreLeftToTheRules() {
    LineModel model = new LineModel(Models.text(), Models.markup(), PageKind.ANYTHING, 10);
    Cleaned cleaned = Proseline.builder().model(model).build().clean(STORY);
    assertThat(cleaned.lines()).hasSizeGreaterThan(10);
    assertThat(cleaned.lines()).noneMatch(line -> line.verdict().rule().equals(LineModel.RULE));
  }

  @Test
  void pagesWithoutLinesAreNoTrouble() {
    for (PageKind kind : PageKind.values()) {
      Proseline proseline = Proseline.builder().expecting(kind).build();
      assertThat(proseline.clean("").lines()).isEmpty();
      assertThat(proseline.cleanHtml("<p></p>", "").lines()).isEmpty();
    }
  }
}
