package dev.proseline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final String PARAGRAPH =
      "The ferry left at six, as it had done every morning since the bridge was closed, and the"
          + " few who took it stood at the rail with their collars up and did not talk. Nobody had"
          + " told them that it would be the last crossing, and nobody on the quay waved.";

  private static final String CHINESE =
      "渡轮六点离开码头，自从大桥关闭以来每天早晨都是如此，乘客不多，他们站在栏杆旁边，竖起衣领，谁也不说话。"
          + "没有人告诉他们这是最后一次航行，码头上也没有人挥手告别，只有海鸥在灰色的水面上盘旋。";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void everyLineEndingEndsALineAndTwoLeaveABlankOne(String ending) {
    String text = "one" + ending + "two" + ending + ending + "three" + ending;
    assertThat(texts(text)).containsExactly("one", "two", "three");
    assertThat(breaks(text)).containsExactly(Break.BLANK, Break.LINE, Break.BLANK);
  }

  @Test
  void carriageReturnAndLineFeedInTheWrongOrderAreTwoLineEnds() {
    assertThat(breaks("one\n\rtwo")).containsExactly(Break.BLANK, Break.BLANK);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\t', ' ', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\u200F', '\u00AD'})
  void whiteSpaceAndInvisibleCharactersAreTrimmed(char blank) {
    String text = blank + " one two" + blank + "\n" + blank + "\nthree" + blank;
    assertThat(texts(text)).containsExactly("one two", "three");
    assertThat(breaks(text)).containsExactly(Break.BLANK, Break.BLANK);
  }

  @Test
  void spansPointIntoTheTextAsItWasGiven() {
    String text = "  one \r\n\r\n\ttwo";
    List<Line> lines = TextReader.read(text).lines();
    assertThat(TextReader.read(text).text()).isEqualTo(text);
    assertThat(lines.get(0).span().start()).isEqualTo(2);
    assertThat(lines.get(0).span().end()).isEqualTo(5);
    assertThat(lines.get(1).span().start()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", " \u200B\n\u00A0", "\u2028\u2029"})
  void aBlankTextHasNoLines(String text) {
    assertThat(TextReader.read(text).lines()).isEmpty();
  }

  @Test
  void linesAreNumberedFromZero() {
    List<Line> lines = TextReader.read("a\n\nb\n" + wrapped(PARAGRAPH, 60) + "\n\nc").lines();
    assertThat(lines)
        .extracting(Line::index)
        .containsExactlyElementsOf(IntStream.range(0, lines.size()).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {45, 60, 72, 80, 98})
  void aHardWrappedParagraphIsOneLine(int width) {
    String text = "A heading\n\n" + wrapped(PARAGRAPH, width) + "\n\n" + "The end";
    assertThat(texts(text)).containsExactly("A heading", wrapped(PARAGRAPH, width), "The end");
    assertThat(breaks(text)).containsExactly(Break.BLANK, Break.BLANK, Break.BLANK);
  }

  @Test
  void aHardWrappedParagraphOfIdeographsIsOneLine() {
    String paragraph = cut(CHINESE, 30);
    assertThat(paragraph.lines().count()).isGreaterThanOrEqualTo(3);
    assertThat(texts("标题\n\n" + paragraph)).containsExactly("标题", paragraph);
  }

  @Test
  void paragraphsWithABlankLineBetweenStayTwo() {
    String text = wrapped(PARAGRAPH, 60) + "\n\n" + wrapped(PARAGRAPH, 60);
    assertThat(texts(text)).hasSize(2);
  }

  @Test
  void aHeadlineAndAByLineAreNotJoined() {
    String headline = "Harbour pilots vote to strike for the second time this year";
    assertThat(texts(headline + "\nby Mara Ellingsen"))
        .containsExactly(headline, "by Mara Ellingsen");
  }

  @Test
  void twoWrappedLinesAreJoinedBesideALongerParagraphOfTheSameWidth() {
    String pair = "She had crossed four thousand times and kept a list of\nthem all";
    String text = wrapped(PARAGRAPH, 56) + "\n\n" + pair;
    assertThat(texts(pair)).hasSize(2);
    assertThat(texts(text)).containsExactly(wrapped(PARAGRAPH, 56), pair);
  }

  @Test
  void listItemsAreNotJoined() {
    String item = "- " + wrapped(PARAGRAPH, 60);
    assertThat(texts(item + "\n" + item)).containsExactly(item, item);
    assertThat(
            texts(
                """
                • a rope of forty metres and no hook, of the old kind
                • a lamp that burns for as long as the crossing takes
                • a list of all who ever took the ferry in a storm
                """))
        .hasSize(3);
  }

  @Test
  void longHeadlinesInARowAreNotJoined() {
    assertThat(
            texts(
                """
                Ferry makes its last crossing before the winter storms
                Bridge will stay closed until May, the county now says
                Pilots vote to strike for the second time this autumn
                """))
        .hasSize(3);
  }

  @Test
  void shortLinesSuchAsVerseAreNotJoined() {
    assertThat(texts("The wheel goes round,\nthe water's brown,\ncome home, my love.")).hasSize(3);
  }

  @Test
  void linesWiderThanAHundredColumnsAreNotJoined() {
    assertThat(texts(wrapped(PARAGRAPH + " " + PARAGRAPH.toLowerCase(Locale.ROOT), 130)))
        .hasSizeGreaterThan(3);
  }

  private static List<String> texts(String text) {
    return TextReader.read(text).lines().stream().map(Line::text).toList();
  }

  private static List<Break> breaks(String text) {
    return TextReader.read(text).lines().stream().map(Line::before).toList();
  }

  /** The text with line feeds so that no line is wider than said. */
  private static String wrapped(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      boolean fits = column + 1 + word.length() <= width;
      wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = column > 0 && fits ? column + 1 + word.length() : word.length();
    }
    return wrapped.toString();
  }

  private static String cut(String text, int width) {
    StringBuilder cut = new StringBuilder();
    for (int i = 0; i < text.length(); i += width) {
      cut.append(i == 0 ? "" : "\n").append(text, i, Math.min(text.length(), i + width));
    }
    return cut.toString();
  }
}
