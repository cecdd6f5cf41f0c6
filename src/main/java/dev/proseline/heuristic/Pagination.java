package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips the row of page numbers below a list: "1 2 3 ... 12". */
final class Pagination implements LineClassifier {

  @Override
  public String id() {
    return "pagination";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    int numbers = evidence.numbers(line);
    if (numbers < 3 || evidence.words(line) - numbers > 2 || numbers > 15) {
      return Vote.abstain();
    }
    return ascends(line)
        ? Vote.strip(Category.NAVIGATION, 0.7, "It counts pages upwards.")
        : Vote.abstain();
  }

  private static boolean ascends(Line line) {
    int previous = 0;
    int value = -1;
    for (int i = 0; i <= line.length(); i++) {
      int digit = i < line.length() ? Character.digit(line.charAt(i), 10) : -1;
      if (digit >= 0) {
        value = Math.max(0, value) * 10 + digit;
      } else if (value >= 0) {
        if (previous == 0
            ? value != 1
            : value <= previous || previous < 3 && value != previous + 1) {
          return false;
        }
        previous = value;
        value = -1;
      }
    }
    return true;
  }

  @Override
  public Examples examples() {
    return Examples.strip("1 2 3 ... 12", "1 2 3 4 5").leave("6 3 6 4", "1 4 2", "2001 2002 2003");
  }
}
