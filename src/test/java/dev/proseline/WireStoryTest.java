package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proseline.rule.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wire story as a page leaves it: eight paragraphs, and furniture before, between and after. */
class WireStoryTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "Pilots of the river authority in the port of Velmora have ended a strike of nineteen"
              + " days that had kept more than forty grain ships at anchor outside the estuary, the"
              + " authority said on March 11.",
          "The head of the pilots' guild, Ruvan Teleki, and the harbour master, Colonel Ines"
              + " Dravik, told reporters on the quay that 'every berth' was being served again and"
              + " that the last waiting ship would be brought in within a week.",
          "The pilots had walked out on February 20 after the authority cut the crews of its"
              + " cutters from four to three, a measure that the guild called 'a wager with other"
              + " people's lives' and the authority a matter of forty thousand crowns a year.",
          "The lowland government sent two naval cutters to the estuary in the second week of the"
              + " strike to 'keep the lanes open,' but neither of them took a ship across the bar.",
          "Teleki has not said what the guild was promised in return, and no paper has been shown"
              + " to the crews.",
          "Officials said that 43 ships had been delayed and that two of them, both laden with"
              + " barley, had turned back for lack of water.",
          "Grain merchants put the loss much higher, as several cargoes had been sold twice over"
              + " before they spoiled.",
          "On March 11 the authority doubled the watch on the bar, and the lamps on the mole were"
              + " lit for the first time since the walkout, while a crowd of families waited on the"
              + " customs steps for the first boat to come home.");

  private static final String CAPTION =
      "Photo Gallery: The Silent Estuary: Nineteen Days Without Pilots VNA Ships at anchor off"
          + " Velmora and pilots on the quay, photographed during the longest strike in the history"
          + " of the port.";
  private static final String SHARE =
      "Share on Facebook Share on Twitter Share on В Контакте Email to a Friend Share on LinkedIn";
  private static final String DATE = "Tue, 12 March 2019";
  private static final String CREDIT =
      "Based on reporting by Velmora Radio, the Estuary Wire, and our Lowland Service";
  private static final String LEGAL =
      "Copyright (c) 2019. Estuary Wire, Ltd. Republished with the permission of Estuary Wire,"
          + " 4 Customs Quay, Velmora";
  private static final String RELATED = "More Lowland Coast News";
  private static final String ACCESS = "Access More";
  private static final String SIGN_UP = "Sign up for Velmora News";
  private static final String PITCH =
      "a short letter that reaches you before the first tide.and the best of it is that it never"
          + " costs a thing!";

  private static final String STORY =
      String.join(
          "\n\n",
          DATE,
          String.join("\n\n", PARAGRAPHS.subList(0, 3)),
          CAPTION + " " + SHARE,
          String.join("\n\n", PARAGRAPHS.subList(3, 8)),
          CREDIT,
          LEGAL,
          RELATED,
          ACCESS,
          SIGN_UP,
          PITCH);

  private final Cleaned cleaned = Proseline.standard().clean(STORY);

  @Test
  void theCleanTextIsTheEightParagraphs() {
    assertThat(cleaned.text()).isEqualTo(String.join("\n\n", PARAGRAPHS));
  }

  @Test
  void everyFragmentIsFoundInItsCategory() {
    assertThat(cleaned.stripped())
        .extracting(Stripped::category, Stripped::text)
        .containsExactly(
            tuple(Category.BYLINE, DATE),
            tuple(Category.CAPTION, CAPTION),
            tuple(Category.SHARE, SHARE),
            tuple(Category.CREDIT, CREDIT),
            tuple(Category.LEGAL, LEGAL),
            tuple(Category.RELATED, RELATED),
            tuple(Category.RELATED, ACCESS),
            tuple(Category.PROMOTION, SIGN_UP),
            tuple(Category.PROMOTION, PITCH));
  }

  @Test
  void everyFragmentStandsWhereItsSpanSaysAndTellsWhy() {
    assertThat(cleaned.stripped())
        .allSatisfy(
            fragment -> {
              assertThat(fragment.span().start()).isEqualTo(STORY.indexOf(fragment.text()));
              assertThat(fragment.span().length()).isEqualTo(fragment.text().length());
              assertThat(fragment.rule()).isNotBlank();
              assertThat(fragment.because()).endsWith(".");
              assertThat(fragment.confidence()).isBetween(0.5, 1.0);
            });
  }

  @Test
  void nothingIsLostAndNothingIsSuspicious() {
    Tiling.check(cleaned);
    assertThat(cleaned.loss().suspicious()).isFalse();
  }

  @Test
  void theStoryComesOutAlikeWithCarriageReturns() {
    Cleaned other = Proseline.standard().clean(STORY.replace("\n", "\r\n"));
    assertThat(other.text()).isEqualTo(cleaned.text());
    assertThat(other.stripped())
        .extracting(Stripped::text)
        .isEqualTo(cleaned.stripped().stream().map(Stripped::text).toList());
  }

  @Test
  void theSameStoryAsAWebPageGivesTheSameCleanText() throws IOException {
    String text = Files.readString(Path.of("testdata", "texts", "salt-story.txt"));
    byte[] page = Files.readAllBytes(Path.of("testdata", "pages", "en", "salt-story.html"));
    Proseline proseline = Proseline.standard();
    assertThat(proseline.cleanHtml(page, null, "").text()).isEqualTo(proseline.clean(text).text());
  }
}
