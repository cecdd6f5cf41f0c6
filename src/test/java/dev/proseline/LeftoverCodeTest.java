package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scripts, data and styles of the page that an extractor took for text go; code that the text shows
 * stays.
 */
class LeftoverCodeTest {

  private static final String ABOVE =
      "The council approved the new bridge on Tuesday, after a long debate about what it is to cost.";
  private static final String BELOW =
      "The work is to begin in March, and buses will stop at the market until it is done.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}",
        "{\"position\":\"left\",\"hideMobile\":false,\"language\":\"en\",\"items\":[{\"id\":1}]}",
        ".card-title{padding:0;margin:0;line-height:1} .card{color:#333}",
        "[su_row][su_column size=\"1/2\"]"
      })
  void whatThePageRunsGoes(String leftover) {
    Cleaned cleaned = Proseline.standard().clean(ABOVE + "\n" + leftover + "\n" + BELOW);

    assertThat(cleaned.text().lines())
        .filteredOn(line -> !line.isBlank())
        .containsExactly(ABOVE, BELOW);
    assertThat(cleaned.stripped()).extracting(Stripped::category).containsExactly(Category.WIDGET);
  }

  @Test
  void dataGoesWholeWhateverPhrasesItHolds() {
    String data =
        "{\"layout\":4,\"align\":\"left\",\"label\":\"Sign up for our newsletter\",\"more\":\"Read more\"}";

    assertThat(Proseline.standard().clean(ABOVE + "\n" + data + "\n" + BELOW).stripped())
        .extracting(Stripped::text)
        .containsExactly(data);
  }

  @Test
  void whatTheTextAnnouncesStays() {
    List<String> lines =
        List.of(
            "To count the readers of a page, put these lines at the end of its head:",
            "window.dataLayer = window.dataLayer || [];",
            "function gtag(){dataLayer.push(arguments);}",
            "gtag('js', new Date());",
            "The service answers every call with the state of the harbour, as in this answer:",
            "{\"harbour\":\"north\",\"boats\":12,\"full\":false,\"since\":\"2024-05-01\"}",
            "A client need not read more of the answer than the number of the boats that lie there.");

    assertThat(Proseline.standard().clean(String.join("\n", lines)).text().lines())
        .filteredOn(line -> !line.isBlank())
        .containsExactlyElementsOf(lines);
  }

  @Test
  void codeThatTouchesAScriptOfThePageGoesWithIt() {
    String script =
        "window.dataLayer = window.dataLayer || [];\nvar menu = byId(\"menu\");\nmenu.open();";

    assertThat(Proseline.standard().clean(ABOVE + "\n" + script + "\n" + BELOW).text().lines())
        .filteredOn(line -> !line.isBlank())
        .containsExactly(ABOVE, BELOW);
  }

  @Test
  void aScriptOfWhichTheTextSpeaksStays() {
    String code = "window.dataLayer = window.dataLayer || [];";
    String about =
        "The name dataLayer is given by the vendor, and a page may fill it before the script is there.";

    assertThat(Proseline.standard().clean(ABOVE + "\n" + code + "\n" + about).text())
        .contains(code);
  }

  @Test
  void namesInCodeAreNoButtons() {
    String code = "const menu = document.getElementById(\"menu\");";

    assertThat(Proseline.standard().clean(ABOVE + "\n" + code + "\n" + BELOW).text())
        .contains(code);
  }
}
