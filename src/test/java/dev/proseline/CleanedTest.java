package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.proseline.evaluation.Sample;
import dev.proseline.rule.Category;
import dev.proseline.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanedTest {

  private static final Proseline PROSELINE = Proseline.standard();

  private static final String FERRY =
      "The ferry left at six, as it had done every morning since the bridge was closed.";
  private static final String QUAY =
      "Nobody had told them that it would be the last crossing, and nobody on the quay waved.";

  private static final String TEXT =
      FERRY + "\n\nPhoto: The quay at noon\n\nShare on Facebook\n\n" + QUAY;

  @Test
  void keepingBringsACategoryBackWithoutJudgingAgain() {
    Cleaned cleaned = PROSELINE.clean(TEXT);
    Cleaned kept = cleaned.keeping(Category.CAPTION);
    assertThat(kept.text()).isEqualTo(FERRY + "\n\nPhoto: The quay at noon\n\n" + QUAY);
    assertThat(categories(kept)).containsExactly(Category.SHARE);
    assertThat(kept.lines()).isSameAs(cleaned.lines());
    Tiling.check(kept);
  }

  @Test
  void markingBringsACategoryBackAndSaysWhatItIs() {
    Cleaned cleaned = PROSELINE.clean(TEXT);
    Cleaned marked = cleaned.marking(Category.CAPTION);
    assertThat(marked.text()).isEqualTo(cleaned.keeping(Category.CAPTION).text());
    assertThat(marked.lines()).isSameAs(cleaned.lines());
    List<Stripped> marks =
        marked.pieces().stream()
            .filter(Kept.class::isInstance)
            .flatMap(piece -> ((Kept) piece).mark().stream())
            .toList();
    assertThat(marks).containsExactly(cleaned.stripped().get(0));
    assertThat(marks.get(0).text()).isEqualTo("Photo: The quay at noon");
    Tiling.check(marked);
  }

  @Test
  void strippingUndoesKeepingAndMarking() {
    for (Sample sample : Samples.articles()) {
      Cleaned cleaned = PROSELINE.clean(sample.text());
      Cleaned there = cleaned.keeping(Category.values()).marking(Category.RELATED, Category.LEGAL);
      Cleaned back = there.stripping(Category.values());
      assertThat(there.stripped()).isEmpty();
      assertThat(back.text()).isEqualTo(cleaned.text());
      assertThat(back.pieces()).isEqualTo(cleaned.pieces());
    }
  }

  @Test
  void everyPolicyTilesTheText() {
    for (Sample sample : Samples.articles()) {
      Cleaned cleaned = PROSELINE.clean(sample.text());
      for (Category category : Category.values()) {
        Tiling.check(cleaned.keeping(category));
        Tiling.check(cleaned.marking(category));
      }
    }
  }

  @Test
  void keptPiecesWithoutMarkAreNotMarked() {
    assertThat(PROSELINE.clean(TEXT).keeping(Category.values()).pieces())
        .hasSize(4)
        .allSatisfy(piece -> assertThat(((Kept) piece).mark()).isEmpty());
  }

  @Test
  void changingThePolicyLeavesTheResultItCameFromAlone() {
    Cleaned cleaned = PROSELINE.clean(TEXT);
    Policy policy = cleaned.policy();
    cleaned.keeping(Category.values());
    assertThat(cleaned.policy()).isSameAs(policy).isEqualTo(Policy.standard());
    assertThat(categories(cleaned)).containsExactly(Category.CAPTION, Category.SHARE);
  }

  @Test
  void aStricterPresetKeepsWhatIsLessSure() {
    Cleaned cleaned = PROSELINE.clean(FERRY + "\n\nMost read:\nPilots vote to strike\n");
    assertThat(cleaned.stripped()).hasSize(2);
    Cleaned strict = cleaned.with(Policy.standard().with(Preset.RECALL));
    assertThat(strict.stripped()).extracting(Stripped::text).containsExactly("Most read:");
    assertThat(strict.text()).isEqualTo(FERRY + "\n\nPilots vote to strike");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> PROSELINE.clean("").with(null))
        .withMessageContaining("policy");
  }

  @Test
  void aFragmentCutOutOfALineLeavesOneSpace() {
    String text = FERRY + "   Read more: Pilots vote to strike.   " + longProse();
    Cleaned cleaned = PROSELINE.clean(text);
    assertThat(cleaned.stripped())
        .extracting(Stripped::text)
        .containsExactly("Read more: Pilots vote to strike.");
    assertThat(cleaned.text()).isEqualTo(FERRY + " " + longProse());
  }

  @Test
  void aFragmentCutOffTheEndOfALineLeavesNoSpace() {
    assertThat(PROSELINE.clean(FERRY + " Share on Facebook Share on Twitter\n" + QUAY).text())
        .isEqualTo(FERRY + "\n" + QUAY);
  }

  @Test
  void partsOfALineThatAreKeptStandAsInTheInput() {
    for (String text :
        List.of(
            FERRY + "   Read more: Pilots vote to strike.   " + longProse(),
            FERRY + "  Share on Facebook  Share on Twitter Email to a Friend",
            "渡轮六点离开码头，自从大桥关闭以来每天早晨都是如此。相关阅读：引航员投票决定罢工",
            "The pilots vote on Friday[Share on Facebook](https://x.example/s)and go home.")) {
      Cleaned cleaned = PROSELINE.clean(text);
      assertThat(cleaned.stripped()).as(text).isNotEmpty();
      assertThat(cleaned.keeping(Category.values()).text()).isEqualTo(text);
    }
  }

  @Test
  void lineBreaksAndBlankLinesStayAsInTheInput() {
    assertThat(PROSELINE.clean("\n\n" + FERRY + "\n" + QUAY + "\n\n \n\n" + FERRY + "\n").text())
        .isEqualTo(FERRY + "\n" + QUAY + "\n\n" + FERRY);
  }

  @Test
  void theWidestGapAroundAStrippedLineIsLeft() {
    assertThat(PROSELINE.clean(FERRY + "\n\nShare on Facebook\n" + QUAY).text())
        .isEqualTo(FERRY + "\n\n" + QUAY);
    assertThat(PROSELINE.clean(FERRY + "\nShare on Facebook\n\n" + QUAY).text())
        .isEqualTo(FERRY + "\n\n" + QUAY);
    assertThat(PROSELINE.clean(FERRY + "\nShare on Facebook\n" + QUAY).text())
        .isEqualTo(FERRY + "\n" + QUAY);
  }

  @Test
  void everyLineEndBecomesALineFeed() {
    for (String end : List.of("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029")) {
      String text = FERRY + end + QUAY + end + end + FERRY + end;
      assertThat(PROSELINE.clean(text).text()).isEqualTo(FERRY + "\n" + QUAY + "\n\n" + FERRY);
    }
  }

  @Test
  void theLineEndsInsideAWrappedParagraphBecomeLineFeeds() {
    String wrapped =
        """
        The ferry left at six, as it had done every morning since
        the bridge was closed, and the few who took it stood at the
        rail with their collars up and did not talk, for nobody had
        told them that it would be the last crossing.""";
    Cleaned cleaned = PROSELINE.clean(wrapped.replace("\n", "\r\n"));
    assertThat(cleaned.lines()).hasSize(1);
    assertThat(cleaned.text()).isEqualTo(wrapped);
  }

  @Test
  void theSpacesInsideAKeptLineStay() {
    String line = "The  ferry\u00A0left at\tsix, and nobody on the quay waved to it.";
    assertThat(PROSELINE.clean("  " + line + "  ").text()).isEqualTo(line);
  }

  @Test
  void whiteSpaceIsAlwaysKept() {
    Cleaned cleaned = PROSELINE.clean("\n  Share on Facebook  \n\n  Share on Twitter\n");
    assertThat(cleaned.stripped())
        .extracting(Stripped::text)
        .containsExactly("Share on Facebook", "Share on Twitter");
    assertThat(cleaned.pieces())
        .extracting(Piece::text)
        .containsExactly("\n  ", "Share on Facebook", "  \n\n  ", "Share on Twitter", "\n");
    assertThat(cleaned.text()).isEmpty();
  }

  @Test
  void theLossCountsTheWordsOfTheKeptLines() {
    Cleaned cleaned = PROSELINE.clean(TEXT);
    assertThat(cleaned.loss()).isEqualTo(new Loss(33, 41));
    assertThat(cleaned.keeping(Category.SHARE).loss()).isEqualTo(new Loss(36, 41));
    assertThat(cleaned.keeping(Category.values()).loss()).isEqualTo(new Loss(41, 41));
    assertThat(cleaned.loss().suspicious()).isFalse();
  }

  @Test
  void aTextOfNothingButFurnitureIsSuspicious() {
    Cleaned cleaned = PROSELINE.clean("Share on Facebook\n\nSign up for our newsletter");
    assertThat(cleaned.loss()).isEqualTo(new Loss(0, 8));
    assertThat(cleaned.loss().suspicious()).isTrue();
    assertThat(cleaned.keeping(Category.SHARE).loss().suspicious()).isFalse();
    assertThat(PROSELINE.clean("\n \n").loss().suspicious()).isFalse();
  }

  private static String longProse() {
    return "The ferry will stay at the quay until then, and the few who still take it will have to"
        + " walk to the other bridge, which is eleven miles up the river and has no path for those"
        + " who come on foot. Nobody at the county could say on Friday who was going to tell them,"
        + " or whether a bus would be sent in its place.";
  }

  private static List<Category> categories(Cleaned cleaned) {
    return cleaned.stripped().stream().map(Stripped::category).toList();
  }
}
