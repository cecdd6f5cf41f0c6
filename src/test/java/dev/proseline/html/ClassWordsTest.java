package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.html.ClassWords.Match;
import dev.proseline.rule.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the files of class words: each must do what its examples say. */
class ClassWordsTest {

  private static final ClassWords WORDS = ClassWords.standard();

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "dev", "proseline", "html", "classes");

  @TestFactory
  Stream<DynamicTest> everyFileDoesWhatItsExamplesSay() {
    return ClassWords.KINDS.stream().map(kind -> DynamicTest.dynamicTest(kind, () -> prove(kind)));
  }

  private static void prove(String kind) {
    List<String> faults = new ArrayList<>();
    int matching = 0;
    int other = 0;
    for (String line : lines(kind)) {
      if (line.startsWith("  + ")) {
        matching++;
        check(kind, line.substring(4), true, faults);
      } else if (line.startsWith("  - ")) {
        other++;
        check(kind, line.substring(4), false, faults);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        word(kind, line, faults);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(matching).as("examples that match").isPositive();
    assertThat(other).as("examples that do not").isPositive();
  }

  private static void check(String kind, String names, boolean wanted, List<String> faults) {
    if (speaksOf(kind, WORDS.match(names)) != wanted) {
      faults.add((wanted ? "not " : "") + kind + ": " + names + " is " + WORDS.match(names));
    }
  }

  private static void word(String kind, String line, List<String> faults) {
    if (!line.matches("\\??\\p{javaLowerCase}+( \\p{javaLowerCase}+){0,2}")) {
      faults.add("not one to three words in lower case: '" + line + "'");
      return;
    }
    String words = line.startsWith("?") ? line.substring(1) : line;
    Match match = WORDS.match(words.replace(' ', '-'));
    boolean itself =
        kind.equals(ClassWords.CONTENT)
            || words.equals(match.words()) && match.weak() == line.startsWith("?");
    if (!speaksOf(kind, match) || !itself) {
      faults.add("'" + line + "' is found as " + match);
    }
  }

  private static boolean speaksOf(String kind, Match match) {
    return kind.equals(ClassWords.CONTENT) ? match.content() : kind.equals(match.kind());
  }

  @Test
  void noWordStandsTwice() {
    Map<String, String> files = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (String kind : ClassWords.KINDS) {
      for (String line : lines(kind)) {
        String word = line.startsWith("?") ? line.substring(1) : line;
        boolean isWord = !line.isBlank() && !line.startsWith("#") && !line.startsWith("  ");
        String before = isWord ? files.put(word, kind) : null;
        if (before != null) {
          faults.add("'" + word + "' in " + before + " and " + kind);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyFileIsRead() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(ClassWords.KINDS);
    }
    assertThat(ClassWords.file("menus")).isEmpty();
  }

  @Test
  void everyKindButTheContentIsACategory() {
    assertThat(ClassWords.KINDS)
        .filteredOn(kind -> !kind.equals(ClassWords.CONTENT))
        .allSatisfy(kind -> assertThat(Category.ofSlug(kind)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "newsletter",
        "Newsletter",
        "NEWSLETTER",
        "box-newsletter",
        "newsletter_box",
        "newsletter2",
        "myNewsletterBox",
        "js.newsletter",
        "a newsletter",
        "a\nnewsletter\tb",
        "c-newsletter__item"
      })
  void namesAreDividedAtSignsDigitsAndCapitals(String names) {
    assertThat(WORDS.match(names).kind()).isEqualTo("promotion");
    assertThat(WORDS.match(names).words()).isEqualTo("newsletter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"newsletteral", "anewsletter", "news letter", "news-letter", "", " ", "-"})
  void otherNamesDoNotMatch(String names) {
    assertThat(WORDS.match(names)).isEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "related-posts-share, related",
    "share-newsletter, promotion",
    "newsletter-cookie, consent",
    "cookie-newsletter, promotion"
  })
  void theLongestMatchCountsAndThenTheLast(String names, String kind) {
    assertThat(WORDS.match(names).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"css-1n4ad0", "Item_item__aD3fE", "w-b0ad0-d0", "has-newsletter", "no-newsletter"})
  void whatOnlyLooksLikeAWordOrRefersToAThingElsewhereDoesNotMatch(String names) {
    assertThat(WORDS.match(names)).isEqualTo(Match.NONE);
  }

  @Test
  void statesInStyleNamesAreNoNames() {
    assertThat(WORDS.match("group-hover/tooltip:opacity-100 lg:newsletter")).isEqualTo(Match.NONE);
    assertThat(WORDS.match("lg:hidden newsletter").kind()).isEqualTo("promotion");
  }

  @Test
  void theTopicsOfAPostAreNoNames() {
    assertThat(WORDS.match("status-publish category-popular tag-cookies")).isEqualTo(Match.NONE);
    assertThat(WORDS.match("tag-cookies").kind()).isEqualTo("consent");
  }

  @Test
  void aShortNameOfAPartIsNoHash() {
    assertThat(WORDS.match("hero__promo").words()).isEqualTo("promo");
  }

  @Test
  void wordsAreNotJoinedOverNames() {
    assertThat(WORDS.match("sign-up").words()).isEqualTo("sign up");
    assertThat(WORDS.match("sign up").kind()).isNull();
    assertThat(WORDS.match("sign\tup").kind()).isNull();
  }

  @Test
  void aWeakWordGivesWayToAnother() {
    assertThat(WORDS.match("ad").weak()).isTrue();
    assertThat(WORDS.match("newsletter ad").words()).isEqualTo("newsletter");
    assertThat(WORDS.match("ad newsletter").words()).isEqualTo("newsletter");
  }

  @Test
  void anElementMayNameTheContentAndAKind() {
    assertThat(WORDS.match("entry-content newsletter"))
        .isEqualTo(new Match("promotion", "newsletter", false, true));
    assertThat(WORDS.match("entry-content")).isEqualTo(Match.CONTENT);
  }

  private static List<String> lines(String kind) {
    return ClassWords.file(kind).orElseThrow().lines().toList();
  }
}
