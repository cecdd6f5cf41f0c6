package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkDefinitionsTest {

  private static Outcome page(String... definitions) {
    return Outcome.of(
        FERRY.replace("The ferry", "[The ferry][1]").replace("bridge", "[Bridge]"),
        "",
        QUAY,
        "",
        "[Subscribe to our newsletter][6]",
        "",
        String.join("\n", definitions));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]: https://post.example/ferry",
        "[1]: <https://post.example/the ferry>",
        "[1]: /ferry \"The ferry\"",
        "[bridge]: https://post.example/bridge 'closed'"
      })
  void whatTheTextUsesStays(String definition) {
    assertThat(page(definition).on(definition)).isEqualTo("kept by link-definition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[6]: https://post.example/mail", "[6]: /mail (Our letter)"})
  void whatBoilerplateUsesGoes(String definition) {
    assertThat(page(definition).on(definition)).isEqualTo("NAVIGATION by link-definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[7]: https://post.example/",
        "[^1]: The bridge was closed in May.",
        "[1]: nobody knows who",
        "[1] https://post.example/ferry",
        "see [1]: https://post.example/ferry"
      })
  void whatNothingUsesAndWhatDefinesNoLinkIsLeftToOthers(String line) {
    assertThat(page(line).on(line)).doesNotContain("link-definition");
  }

  @Test
  void anEmptyBoxOfAListNamesNoOtherLine() {
    Outcome outcome = page("[ ] Paint the quay", "", "Share on Facebook", "", "[1]: /ferry");
    assertThat(outcome.on("Share on Facebook")).startsWith("SHARE");
    assertThat(outcome.on("[1]: /ferry")).isEqualTo("kept by link-definition");
  }
}
