package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.proseline.page.Role;
import dev.proseline.rule.Category;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pieces of a page know their roles, their marks and where they come from. */
class HtmlOriginTest {

  private static final String FERRY =
      "The ferry left at six, as it had done every morning since the bridge was closed.";

  private static final String PAGE =
      """
      <title>The last ferry</title><body><nav><a href=/>Home</a></nav>
      <div class=story><h1>The last ferry</h1><p>%s</p><h2>Autumn</h2><p>%s Share on Facebook</p>
      <ul><li>One boat is left of them all.</ul><blockquote>Nobody talked to us, he said.</blockquote>
      <pre>boat.go(6)</pre><table><tr><td>Boats<td>1<tr><td>Crew<td>4</table><p>%s</p></div>
      <div class=newsletter><p>Sign up for our newsletter</div>"""
          .formatted(FERRY, FERRY, FERRY);

  private final Cleaned cleaned = Proseline.standard().cleanHtml(PAGE, "");

  private static List<Kept> kept(Cleaned cleaned) {
    return cleaned.pieces().stream()
        .filter(piece -> piece instanceof Kept && !piece.text().isBlank())
        .map(Kept.class::cast)
        .toList();
  }

  @Test
  void keptPiecesHaveTheRolesOfTheirElements() {
    assertThat(kept(cleaned))
        .extracting(piece -> piece.text().strip(), Kept::role)
        .containsExactly(
            tuple("The last ferry", Role.TITLE),
            tuple(FERRY, Role.PARAGRAPH),
            tuple("Autumn", Role.HEADING),
            tuple(FERRY, Role.PARAGRAPH),
            tuple("One boat is left of them all.", Role.LIST_ITEM),
            tuple("Nobody talked to us, he said.", Role.QUOTE),
            tuple("boat.go(6)", Role.CODE),
            tuple("Boats\t1", Role.TABLE_ROW),
            tuple("Crew\t4", Role.TABLE_ROW),
            tuple(FERRY, Role.PARAGRAPH));
  }

  @Test
  void keptAndStrippedPiecesKnowTheirElements() {
    assertThat(kept(cleaned).get(0).origin().orElseThrow().path())
        .hasToString("html > body > div.story > h1");
    assertThat(cleaned.stripped())
        .extracting(Stripped::text, piece -> piece.origin().orElseThrow().path().toString())
        .containsExactly(
            tuple("Home", "html > body > nav > a"),
            tuple("Share on Facebook", "html > body > div.story > p"),
            tuple("Sign up for our newsletter", "html > body > div.newsletter > p"));
  }

  @Test
  void whiteSpaceBetweenStrippedFragmentsHasNoOrigin() {
    Cleaned menu = Proseline.standard().cleanHtml("<nav><p>Home<p>Search</nav><p>" + FERRY, "");
    assertThat(menu.pieces())
        .filteredOn(piece -> piece instanceof Kept && piece.text().isBlank())
        .isNotEmpty()
        .allSatisfy(piece -> assertThat(((Kept) piece).origin()).isEmpty());
  }

  @Test
  void markedPiecesHaveRoleOriginAndMark() {
    Kept marked =
        kept(cleaned.marking(Category.NAVIGATION)).stream()
            .filter(piece -> piece.text().startsWith("Home"))
            .findFirst()
            .orElseThrow();
    assertThat(marked.role()).isEqualTo(Role.PARAGRAPH);
    assertThat(marked.mark().map(Stripped::category)).contains(Category.NAVIGATION);
    assertThat(marked.mark().flatMap(Stripped::origin)).isEqualTo(marked.origin());
  }

  @Test
  void theTextOfCodeAndTablesStartsWithItsIndent() {
    String page =
        "<p>%s</p><pre>\n  if (x)\n    y\n</pre><table><tr><td>a<td>b<tr><td><td>c</table><p>%s"
            .formatted(FERRY, FERRY);
    assertThat(Proseline.standard().cleanHtml(page, "").keeping(Category.values()).text())
        .isEqualTo(FERRY + "\n\n  if (x)\n    y\n\na\tb\n\tc\n\n" + FERRY);
  }

  @Test
  void theMetadataOfThePageIsThatOfTheResult() {
    assertThat(cleaned.metadata().title().orElseThrow().value()).isEqualTo("The last ferry");
    assertThat(Proseline.standard().clean("x").metadata().title()).isEmpty();
  }

  @Test
  void anOriginNeedsAPath() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Origin(null, Optional.empty()))
        .withMessageContaining("path");
  }
}
