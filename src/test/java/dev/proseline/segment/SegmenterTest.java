package dev.proseline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.lexicon.Languages;
import dev.proseline.lexicon.Lexicon;
import dev.proseline.lexicon.Scan;
import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.text.TextReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private static final Lexicon LEXICON = Lexicon.of(Languages.all());

  private static final String PROSE =
      "The ferry left at six, as it had done every morning since the bridge was closed.";
  private static final String LONG_PROSE =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the few"
          + " who took it stood at the rail with their collars up and did not talk. Nobody had told"
          + " them that it would be the last crossing, and nobody on the quay waved when the lines"
          + " were let go and the engine took hold.";

  @Test
  void buttonsBehindProseAreCutOff() {
    String buttons = "Share on Facebook Share on Twitter Email to a Friend";
    assertThat(divided(PROSE + " " + buttons)).containsExactly(PROSE, buttons);
  }

  @Test
  void buttonsBeforeProseAreCutOff() {
    String buttons = "Share on Facebook Share on Twitter";
    assertThat(divided(buttons + " " + PROSE)).containsExactly(buttons, PROSE);
  }

  @Test
  void gluedButtonsBehindProseAreCutOff() {
    assertThat(divided(PROSE + " FacebookTwitterWhatsAppEmail"))
        .containsExactly(PROSE, "FacebookTwitterWhatsAppEmail");
  }

  @Test
  void aNetworkOfUnknownNameDoesNotBreakARunOfButtons() {
    String buttons = "Share on Facebook Grumblr Share on Twitter";
    assertThat(divided(PROSE + " " + buttons)).containsExactly(PROSE, buttons);
  }

  @Test
  void markdownLinksAreCutOffWithTheirTargets() {
    String links =
        "[Share on Facebook](https://x.example/f) [Share on Twitter](https://x.example/t)";
    assertThat(divided(PROSE + " " + links)).containsExactly(PROSE, links);
  }

  @Test
  void aCaptionAndItsButtonsAreTwoParts() {
    String caption = "Photo: The ferry at the quay on Friday.";
    String buttons = "Share on Facebook Share on Twitter Share on LinkedIn Email to a Friend";
    assertThat(divided(caption + " " + buttons)).containsExactly(caption, buttons);
  }

  @Test
  void aLabelledTailIsCutOff() {
    assertThat(divided(PROSE + " Read more: Pilots vote to strike"))
        .containsExactly(PROSE, "Read more: Pilots vote to strike");
  }

  @Test
  void aLabelledTailInAScriptWithoutSpacesIsCutOff() {
    assertThat(divided("渡轮六点离开码头，自从大桥关闭以来每天早晨都是如此。相关阅读：引航员投票决定罢工"))
        .containsExactly("渡轮六点离开码头，自从大桥关闭以来每天早晨都是如此。", "相关阅读：引航员投票决定罢工");
  }

  @Test
  void ofALongLabelledTailOnlyTheFirstSentenceIsCutOut() {
    assertThat(divided(PROSE + " Read more: Pilots vote to strike. " + LONG_PROSE))
        .containsExactly(PROSE, "Read more: Pilots vote to strike.", LONG_PROSE);
  }

  @Test
  void aClosingLabelIsCutOff() {
    assertThat(divided(PROSE + " Subscribe")).containsExactly(PROSE, "Subscribe");
  }

  @Test
  void aDecisiveSentenceIsCutOutOfALongParagraph() {
    String notice = "All rights reserved by the county.";
    assertThat(divided(LONG_PROSE + " " + notice + " " + PROSE))
        .containsExactly(LONG_PROSE, notice, PROSE);
  }

  @Test
  void aDecisiveLastSentenceIsCutOffAShorterParagraph() {
    String prose =
        "The ferry left at six, as it had done every morning since the bridge was closed, and the"
            + " few who took it stood at the rail.";
    String notice = "Sign up for our newsletter to get the next part.";
    assertThat(divided(prose + " " + notice)).containsExactly(prose, notice);
  }

  @Test
  void aBracketOfJunkIsCutOutOfASentence() {
    assertThat(
            divided(
                "The pilots vote on Friday (sign up for our newsletter) and go home until then."))
        .containsExactly(
            "The pilots vote on Friday", "(sign up for our newsletter)", "and go home until then.");
  }

  @Test
  void aLinkOfJunkIsCutOutOfASentence() {
    assertThat(
            divided(
                "The pilots vote on Friday [Share on Facebook](https://x.example/s) and go home."))
        .containsExactly(
            "The pilots vote on Friday",
            "[Share on Facebook](https://x.example/s)",
            "and go home.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "People share on Facebook what they would not say at the table, and pilots do as well.",
        "The pilots vote on Friday (see the map on page 4) and the ferry stays until then.",
        "Whoever wants to read more about the ferry should ask the pilot himself on a wet day.",
        "Share on Facebook Share on Twitter Share on LinkedIn",
        "Share it. Subscribe",
        "",
        "."
      })
  void aLineOfOneKindStaysWhole(String line) {
    Scan scan = LEXICON.scan(TextReader.read(line));
    assertThat(Segmenter.divide(LEXICON, scan)).isSameAs(scan);
  }

  @Test
  void onlyTheFirstPartOfALineHasABreakBeforeIt() {
    Scan scan = divide(PROSE + "\n" + PROSE + " Read more: Pilots vote\n\n" + PROSE);
    assertThat(scan.page().lines())
        .extracting(Line::before)
        .containsExactly(Break.BLANK, Break.LINE, Break.NONE, Break.BLANK);
  }

  @Test
  void dividedLinesAreNumberedAndScannedAnew() {
    Scan scan = divide(PROSE + " Read more: Pilots vote\n\nPrint this page\n" + PROSE);
    List<Line> lines = scan.page().lines();
    assertThat(lines)
        .extracting(Line::index)
        .containsExactlyElementsOf(IntStream.range(0, lines.size()).boxed().toList());
    assertThat(scan.cues(lines.get(0))).isEmpty();
    assertThat(scan.cues(lines.get(1))).anyMatch(cue -> cue.place().startsLine());
    assertThat(scan.cues(lines.get(2))).isNotEmpty();
    assertThat(scan.words(lines.get(1))).isEqualTo(4);
    assertThat(scan.repetitions(lines.get(0))).isEqualTo(2);
    assertThat(scan.repetitions(lines.get(3))).isEqualTo(2);
    assertThat(scan.functionWords(lines.get(3))).isEqualTo(scan.functionWords(lines.get(0)));
  }

  private static Scan divide(String text) {
    return Segmenter.divide(LEXICON, LEXICON.scan(TextReader.read(text)));
  }

  private static List<String> divided(String line) {
    return divide(line).page().lines().stream().map(Line::text).toList();
  }
}
