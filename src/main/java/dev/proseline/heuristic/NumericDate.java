package dev.proseline.heuristic;

import dev.proseline.page.Line;

/**
 * Finds a date such as 2024-03-18, 18.05.2022 or 05/18/22: three groups of digits joined by one and
 * the same sign.
 */
final class NumericDate {

  private NumericDate() {}

  static boolean isIn(Line line) {
    int i = 0;
    while (i < line.length()) {
      if (!isDigit(line, i)) {
        i++;
        continue;
      }
      int end = endOfDigits(line, i);
      if (isDate(line, i, end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  private static boolean isDate(Line line, int start, int end) {
    if (end + 1 >= line.length() || ".-/".indexOf(line.charAt(end)) < 0) {
      return false;
    }
    int second = endOfDigits(line, end + 1);
    if (second >= line.length() || line.charAt(second) != line.charAt(end)) {
      return false;
    }
    int third = endOfDigits(line, second + 1);
    int first = end - start;
    int middle = second - end - 1;
    int last = third - second - 1;
    // "1.2.10" is rather a version than a date.
    boolean shortYear = last == 2 && first == 2 && middle == 2;
    boolean dayFirst = first <= 2 && (last == 4 || shortYear);
    boolean yearFirst = first == 4 && last >= 1 && last <= 2;
    return middle >= 1 && middle <= 2 && (dayFirst || yearFirst);
  }

  private static int endOfDigits(Line line, int from) {
    int at = from;
    while (at < line.length() && isDigit(line, at)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(Line line, int at) {
    return Character.isDigit(line.charAt(at));
  }
}
