package dev.proseline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  private static List<String> read(String script) {
    List<String> found = new ArrayList<>();
    JsonLd.read(script, (path, value) -> found.add(path + "=" + value));
    return found;
  }

  @Test
  void stringsAreToldWithTheKeysThatLeadToThem() {
    assertThat(read("{\"a\":\"b\", \"c\": {\"d\" : \"e\"}, \"f\":1, \"g\":true, \"h\":\"i\"}"))
        .containsExactly(".a=b", ".c.d=e", ".h=i");
  }

  @Test
  void arraysLeaveNoTrace() {
    assertThat(read("[{\"a\":[\"b\",\"c\"]},{\"a\":[{\"d\":\"e\"},[\"f\"]]}]"))
        .containsExactly(".a=b", ".a=c", ".a.d=e", ".a=f");
  }

  @Test
  void escapesAreDecoded() {
    assertThat(read("{\"a\":\"\\\"b\\\" \\\\ \\/ \\u00e9\\n\\ud83d\\ude00 \\x\"}"))
        .containsExactly(".a=\"b\" \\ / é\n\uD83D\uDE00 x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"b\"",
        "{\"a\":\"b\"}}}]",
        "//<![CDATA[\n{\"a\":\"b\"}//]]>",
        "{\"a\":\"b\",}",
        "{,\"a\":\"b\"",
        "var x = {\"a\" : \"b\"};",
        "{\"a\"\n:\n\"b\" \"",
        "{\"a\":\"b"
      })
  void whatIsBrokenIsReadAsFarAsItGoes(String script) {
    assertThat(read(script)).contains(".a=b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\\", "\"\\u12", "{", "]", ":", "{\"a\":", "null"})
  void whatIsCutOffDoesNoHarm(String script) {
    assertThat(read(script)).allSatisfy(found -> assertThat(found).startsWith("="));
  }

  @Test
  void valuesAsDeepAsNobodyNeedsAreNotTold() {
    assertThat(read("{\"a\":".repeat(100) + "\"b\"" + "}".repeat(100) + ",{\"c\":\"d\"}"))
        .containsExactly(".c=d");
  }

  @Test
  void keysLongerThanAnyKnownAreNotRepeatedForEachValue() {
    String key = "k".repeat(1_000_000);
    List<String> found = read("{\"" + key + "\":[" + "\"v\",".repeat(100_000) + "]}");
    assertThat(found).hasSize(100_000).containsOnly(".?=v");
  }
}
