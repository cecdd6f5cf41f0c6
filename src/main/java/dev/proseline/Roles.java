package dev.proseline;

import dev.proseline.page.Line;
import dev.proseline.page.Role;

/** The roles of lines: as the markup has it, else by the signs that plain text uses. */
final class Roles {

  private Roles() {}

  static Role of(Line line) {
    if (line.markup().known()) {
      return line.markup().role();
    }
    return switch (line.charAt(0)) {
      case '#' -> Role.HEADING;
      case '>' -> Role.QUOTE;
      case '|' -> Role.TABLE_ROW;
      default -> line.shape().startsItem() ? Role.LIST_ITEM : Role.PARAGRAPH;
    };
  }
}
