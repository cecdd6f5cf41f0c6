package dev.proseline.context;

import static dev.proseline.context.Outcome.FERRY;
import static dev.proseline.context.Outcome.QUAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

  private static Outcome table(String... rows) {
    return Outcome.of(FERRY, "", String.join("\n", rows), "", QUAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Read more | $4 | $6 |",
        "| Follow us | no | yes |",
        "| Advertisement | 2 | 3 |"
      })
  void aRowThatBeginsLikeAButtonStaysInItsTable(String row) {
    Outcome outcome =
        table(
            "| Reader | Owl | Heron |",
            "|---|---|---|",
            "| Speed | low | high |",
            row,
            "| Pages | 12 | 40 |");
    assertThat(outcome.on(row)).isEqualTo("kept by table-row");
  }

  @Test
  void soDoesOneBetweenTabs() {
    String row = "Privacy policy\t2021\t2023";
    Outcome outcome =
        table("Reader\tOwl\tHeron", "Speed\tlow\thigh", row, "Pages\t12\t40", "Price\t3\t4");
    assertThat(outcome.on(row)).isEqualTo("kept by table-row");
  }

  @Test
  void aRowAmongFurnitureGoes() {
    Outcome outcome =
        table(
            "| Read more | Read more | Read more |",
            "| Share | Tweet | Pin it |",
            "| Follow us | Contact us | Log in |",
            "| Owls | Herons | Wrens |");
    assertThat(outcome.on("| Share | Tweet | Pin it |")).doesNotStartWith("kept");
  }

  @Test
  void threeRowsAndTwoColumnsAreNoTable() {
    String row = "| Read more | $4 |";
    assertThat(table("| Owl | low |", row, "| Wren | high |", "| Crow | low |").on(row))
        .doesNotContain("table-row");
    String wide = "| Read more | $4 | $6 |";
    assertThat(table("| Owl | low | low |", wide, "| Wren | high | high |").on(wide))
        .doesNotContain("table-row");
  }
}
