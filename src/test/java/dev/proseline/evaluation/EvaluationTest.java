package dev.proseline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.proseline.Preset;
import dev.proseline.Proseline;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final Proseline PROSELINE = Proseline.standard();

  /** 16 words. */
  private static final String FERRY =
      "The ferry came back at noon, and half the town stood on the quay to see.";

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void samplesAreScoredByWordsAndByCategories() throws IOException {
    // The truth wants the three words of the button kept, and takes another button for a caption.
    write(
        "en/a.txt",
        "# language: en\n# type: news\n             | "
            + FERRY
            + "\n             | Share on Facebook\nCAPTION      | Share on X\n");
    write("de/b.txt", "# language: de\n             | " + FERRY + "\nSHARE        | Share on X\n");
    Evaluation evaluation = evaluate();
    assertThat(problems).isEmpty();
    assertThat(evaluation.failed()).isZero();
    assertThat(evaluation.all().pages()).isEqualTo(2);
    assertScore(evaluation.byLanguage().get("de").words(), 1, 1);
    assertScore(evaluation.byLanguage().get("en").words(), 1, 16.0 / 19);
    assertScore(evaluation.all().words(), 1, (1 + 16.0 / 19) / 2);
    assertThat(evaluation.byType()).containsOnlyKeys("news");
    assertThat(evaluation.byCategory())
        .containsOnlyKeys(Category.SHARE, Category.CAPTION)
        .containsEntry(Category.SHARE, new Tally(8, 15 + 8 + 8, 8))
        .containsEntry(Category.CAPTION, new Tally(0, 0, 8));
    assertThat(evaluation.worst(5)).extracting(PageScore::page).containsExactly("en/a.txt");
  }

  @Test
  void theCorpusIsScoredByWordsAndTypes() throws IOException {
    truth("a", "forum", FERRY);
    truth("b", "article", FERRY + " Share");
    truth("c", "article", "");
    for (String id : new String[] {"a", "b", "c"}) {
      write("text/" + id + ".txt", FERRY + "\nShare on Facebook\n");
    }
    Evaluation evaluation = evaluate();
    assertThat(problems).isEmpty();
    assertScore(evaluation.byType().get("forum").words(), 1, 1);
    assertScore(evaluation.byType().get("article").words(), 0.5, 16.0 / 17 / 2);
    assertThat(evaluation.byType().get("article").pages()).isEqualTo(2);
    assertThat(evaluation.byLanguage()).isEmpty();
    assertThat(evaluation.byCategory()).isEmpty();
    assertThat(evaluation.worst(1)).extracting(PageScore::page).containsExactly("text/c.txt");
    assertThat(evaluation.worst(9))
        .extracting(PageScore::page)
        .containsExactly("text/c.txt", "text/b.txt");
  }

  @Test
  void aFolderOfTruthMakesACorpusEvenBesideTexts() throws IOException {
    truth("a", "forum", FERRY);
    write("text/a.txt", FERRY);
    write("README.txt", "This is no sample.");
    assertThat(evaluate().byType()).containsOnlyKeys("forum");
  }

  @Test
  void htmlIsTakenWhereThereIsAny() throws IOException {
    for (String id : new String[] {"a", "b"}) {
      truth(id, "forum", FERRY);
      write("text/" + id + ".txt", FERRY);
    }
    write("html/a.html", "<p>" + FERRY + "</p>");
    Evaluation evaluation = evaluate();
    assertThat(evaluation.pages())
        .extracting(PageScore::page)
        .containsExactly("html/a.html", "text/b.txt");
    assertScore(evaluation.all().words(), 1, 1);
  }

  @Test
  void theLanguageOfAPageOfTheCorpusIsTheOneItSays() throws IOException {
    String[] stated = {"de-AT", "DE", "en_GB", "the usual", ""};
    for (int i = 0; i < stated.length; i++) {
      truth("page" + i, "forum", FERRY);
      write("html/page" + i + ".html", "<html lang='" + stated[i] + "'><p>" + FERRY + "</p>");
    }
    Evaluation evaluation = evaluate();
    assertThat(evaluation.byLanguage()).containsOnlyKeys("de", "en");
    assertThat(evaluation.byLanguage().get("de").pages()).isEqualTo(2);
    assertThat(evaluation.all().pages()).isEqualTo(5);
  }

  @Test
  void thePageOfASampleIsComparedWithItsTextWithoutWhiteSpace() throws IOException {
    write("a.txt", "             | " + FERRY + "\nSHARE        | Share on X Share on Facebook\n");
    write("a.html", "<p>" + FERRY + "</p><ul><li>Share on X<li>Share on<br>Facebook</ul>");
    Evaluation evaluation = evaluate();
    assertThat(problems).isEmpty();
    assertScore(evaluation.all().words(), 1, 1);
    assertThat(evaluation.byCategory()).containsEntry(Category.SHARE, new Tally(23, 23, 23));
  }

  @Test
  void aPageThatDoesNotShowTheTextOfItsSampleIsReportedWithTheRow() throws IOException {
    Path sample =
        write("a.txt", "             | " + FERRY + "\nSHARE        | Share on Facebook\n");
    write("a.html", "<p>" + FERRY + "</p><p>Share on X</p>");
    assertThat(evaluate().failed()).isEqualTo(1);
    assertThat(problems)
        .containsExactly(
            sample + ":2: the sample goes on with 'Facebook', what was cleaned with 'X'");
  }

  @Test
  void theCharsetOfAPageIsTheOneItSays() throws IOException {
    Path sample = write("a.txt", "             | Die F\u00E4hre kam um zw\u00F6lf.\n");
    Files.write(
        sample.resolveSibling("a.html"),
        "<meta charset=iso-8859-1><p>Die F\u00E4hre kam um zw\u00F6lf.</p>"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertScore(evaluate().all().words(), 1, 1);
    assertThat(problems).isEmpty();
  }

  @Test
  void textIsTakenWhereItIsAskedForThoughThereIsHtml() throws IOException {
    truth("a", "forum", FERRY);
    write("text/a.txt", FERRY);
    write("html/a.html", "<p>" + FERRY + "</p>");
    Evaluation evaluation = evaluate(Optional.of(Form.TEXT));
    assertThat(evaluation.pages()).extracting(PageScore::page).containsExactly("text/a.txt");
  }

  @Test
  void theTextOfASampleStandsForItsPageWhereTextIsAskedFor() throws IOException {
    write("a.txt", "             | " + FERRY + "\n");
    write("a.html", "<p>Another text, which would be refused.");
    Evaluation evaluation = evaluate(Optional.of(Form.TEXT));
    assertThat(problems).isEmpty();
    assertScore(evaluation.all().words(), 1, 1);
  }

  @Test
  void aMissingFormIsAProblemOfThePage() throws IOException {
    Path sample = write("a.txt", "             | " + FERRY + "\n");
    assertThat(evaluate(Optional.of(Form.HTML)).failed()).isEqualTo(1);
    assertThat(problems).containsExactly(sample + ": there is no HTML page beside it");
  }

  @Test
  void aPageThatFailsIsReportedAndTheOthersGoOn() throws IOException {
    Path bad = write("a.txt", "SHARING      | Share\n");
    write("b.txt", "             | " + FERRY + "\n");
    Path alsoBad = write("c.txt", "no bar");
    Evaluation evaluation = evaluate();
    assertThat(evaluation.failed()).isEqualTo(2);
    assertThat(evaluation.all().pages()).isEqualTo(1);
    assertThat(problems)
        .satisfiesExactly(
            problem -> assertThat(problem).startsWith(bad + ":1: "),
            problem -> assertThat(problem).startsWith(alsoBad + ":1: "));
  }

  @Test
  void theFiguresAreThoseOfTheProselineThatIsGiven() throws IOException {
    write("a.txt", "             | " + FERRY + "\nSHARE        | Share on Facebook\n");
    Proseline keeping = Proseline.builder().preset(Preset.RECALL).keep(Category.SHARE).build();
    Evaluation evaluation = Evaluation.of(keeping, folder, Optional.empty(), this::note);
    assertScore(evaluation.all().words(), 16.0 / 19, 1);
    assertThat(evaluation.byCategory()).containsEntry(Category.SHARE, new Tally(0, 0, 15));
  }

  @Test
  void aFolderWithoutAnnotatedPagesIsRefused() throws IOException {
    write("notes.md", "no sample");
    assertThatThrownBy(this::evaluate)
        .isInstanceOf(AnnotationException.class)
        .hasMessageStartingWith(folder + ": no annotated pages: ");
  }

  @Test
  void whatIsNoFolderIsRefused() throws IOException {
    Path file = write("a.txt", "");
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> Evaluation.of(PROSELINE, file, Optional.empty(), this::note))
        .hasMessage(file + ": this is a file; name its folder");
    assertThatThrownBy(() -> Evaluation.of(PROSELINE, missing, Optional.empty(), this::note))
        .hasMessage(missing + ": no such folder");
  }

  private Evaluation evaluate() {
    return evaluate(Optional.empty());
  }

  private Evaluation evaluate(Optional<Form> form) {
    return Evaluation.of(PROSELINE, folder, form, this::note);
  }

  private void note(AnnotationException problem) {
    problems.add(problem.getMessage());
  }

  private static void assertScore(WordScore score, double precision, double recall) {
    assertThat(score.precision()).as("precision").isCloseTo(precision, within(1e-12));
    assertThat(score.recall()).as("recall").isCloseTo(recall, within(1e-12));
  }

  private void truth(String id, String type, String mainContent) throws IOException {
    write(
        "ground-truth/" + id + ".json",
        "{\"_internal\":{\"page_type\":{\"primary\":\""
            + type
            + "\"}},\"ground_truth\":{\"main_content\":\""
            + mainContent
            + "\"}}");
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
