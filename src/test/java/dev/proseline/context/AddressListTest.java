package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {

  private static final String NUMBERED = QUAY.replace("last", "[3]last").replace("quay", "[4]quay");

  private static final String ADDRESSES =
      """
      1. https://post.example/
      2. https://post.example/b
      3. https://post.example/c""";

  private static Outcome page(String... below) {
    return Outcome.of(
        "#[1]Harbour Post [2]alternate",
        "",
        FERRY.replace("ferry", "[2]ferry"),
        "",
        NUMBERED,
        "",
        String.join("\n", below));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "References",
        "Visible links:",
        "1. https://post.example/feed",
        "2. https://post.example/ferry",
        "3. mailto:desk@post.example",
        "Hidden links:",
        "5. https://post.example/search?q=a"
      })
  void theListGoesWithItsHeadings(String line) {
    Outcome outcome =
        page(
            "References",
            "",
            "Visible links:",
            "1. https://post.example/feed",
            "2. https://post.example/ferry",
            "3. mailto:desk@post.example",
            "",
            "Hidden links:",
            "5. https://post.example/search?q=a");
    assertThat(outcome.on(line)).isEqualTo("NAVIGATION by address-list");
  }

  @Test
  void soDoNumbersInBrackets() {
    Outcome outcome =
        page("[1] https://post.example/", "[2] https://post.example/b", "[3] https://post.example");
    assertThat(outcome.on("[2] https://post.example/b")).isEqualTo("NAVIGATION by address-list");
  }

  @Test
  void soDoTheFeedsOnTop() {
    Outcome outcome = page(ADDRESSES);
    assertThat(outcome.on("#[1]Harbour Post [2]alternate")).isEqualTo("NAVIGATION by address-list");
  }

  @Test
  void theTextStays() {
    Outcome outcome = page(ADDRESSES);
    assertThat(outcome.on(NUMBERED)).startsWith("kept");
  }

  @Test
  void twoAddressesAreNoList() {
    Outcome outcome = page("1. https://post.example/", "2. https://post.example/b");
    assertThat(outcome.on("2. https://post.example/b")).doesNotContain("address-list");
  }

  @Test
  void referencesOfAnArticleStay() {
    Outcome outcome =
        Outcome.of(
            FERRY.replace("closed", "closed [1]"),
            "",
            QUAY.replace("crossing", "crossing [2]").replace("hold", "hold [3]"),
            "",
            ADDRESSES);
    assertThat(outcome.on("2. https://post.example/b")).doesNotContain("address-list");
  }
}
