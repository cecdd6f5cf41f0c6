package dev.proseline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.rule.PageClassifier;
import org.junit.jupiter.api.Test;

class RepeatedTextTest {

  private static final Proseline WITHOUT_PHRASES =
      Proseline.builder().languages().model(PageClassifier.none()).build();

  private static final String BODY =
      "The ferry left at six, as it had done every morning since the old bridge was closed.\n"
          + "Nobody had told the crew that it would be the last crossing, and nobody on the quay waved.\n"
          + "In the afternoon the town council met in the school, where forty people had come to listen.\n"
          + "By evening the boat lay at the far shore, with a chain around her wheel and no light on.\n";

  private static String clean(String text) {
    Cleaned cleaned = WITHOUT_PHRASES.clean(text);
    return cleaned.text().stripTrailing() + "\n";
  }

  @Test
  void theHeadlineStaysWhereItStandsByTheText() {
    String headline = "The last crossing of the ferry\n";
    assertThat(clean(headline + headline + "Islands\n" + headline + BODY))
        .isEqualTo("Islands\n" + headline + BODY);
  }

  @Test
  void rowsThatDifferInTheirNumbersAloneStay() {
    String rows =
        "September 10 the ferry leaves at 12\nSeptember 17 the ferry leaves at 12\n"
            + "September 24 the ferry leaves at 13\n";
    assertThat(clean(rows + BODY)).isEqualTo(rows + BODY);
  }

  @Test
  void anArticleThatStandsTwiceOnAWebPageIsLeftOnce() {
    String body = "<p>" + BODY.strip().replace("\n", "</p><p>") + "</p>";
    String page = body + "<h2>What else there was on Monday</h2>" + body;
    assertThat(WITHOUT_PHRASES.cleanHtml(page, "").text())
        .contains("The ferry left at six")
        .doesNotContainPattern("(?s)The ferry left.*The ferry left");
  }

  @Test
  void aTableOfContentsGoesAndTheHeadingsStay() {
    String[] part = BODY.split("\n");
    String text =
        part[0]
            + "\nMorning at sea\nA day in council\nNight on the shore\n"
            + part[1]
            + "\nMorning at sea\n"
            + part[1].replace("crew", "men")
            + "\nA day in council\n"
            + part[2]
            + "\nNight on the shore\n"
            + part[3]
            + "\n";
    assertThat(clean(text))
        .isEqualTo(text.replaceFirst("Morning at sea\nA day in council\nNight on the shore\n", ""));
  }

  @Test
  void rowsOfAProgramThatItSaysAgainStay() {
    String[] part = BODY.split("\n");
    String open = "boat, err := harbour.Open(name)\n";
    String check = "err = boat.Check(crew)\n";
    String leave = "err = boat.Leave(at)\n";
    String text =
        part[0]
            + "\n"
            + open
            + check
            + leave
            + part[1]
            + "\n"
            + open
            + part[2]
            + "\n"
            + check
            + part[3]
            + "\n"
            + leave
            + part[1].replace("crew", "men")
            + "\n";
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void refrainsPullQuotesAndDialogueStay() {
    String[] part = BODY.split("\n");
    String refrain = "Row on, they sang, row on until the morning comes to the harbour.\n";
    String text =
        part[0]
            + "\n"
            + refrain
            + "Yes, he said.\n"
            + part[1]
            + "\n"
            + refrain
            + "Yes, he said.\n"
            + part[2]
            + "\n"
            + part[1]
            + "\n"
            + refrain
            + "Yes, he said.\n"
            + part[3]
            + "\n";
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void aVerseThatComesAgainStays() {
    String verse =
        "Row on to the harbour\nRow on to the hill\nThe bells of the island\nAre ringing there still\n";
    String text = verse + "\nThe boats of the fathers\nLie deep in the bay\n\n" + verse;
    assertThat(clean(text)).isEqualTo(text);
  }
}
