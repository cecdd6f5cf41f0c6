package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips a short line with a copyright sign and a year. */
final class CopyrightLine implements LineClassifier {

  private static final int MOST_WORDS = 40;

  /** Farther inside a line the sign is talked about. */
  private static final int LATEST_SIGN = 24;

  @Override
  public String id() {
    return "copyright-line";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    if (evidence.words(line) > MOST_WORDS || evidence.numbers(line) == 0) {
      return Vote.abstain();
    }
    int sign = sign(line);
    if (sign < 0) {
      return Vote.abstain();
    }
    return yearFollows(line, sign)
        ? Vote.strip(Category.LEGAL, 0.88, "A copyright sign and a year make a copyright line.")
        : Vote.abstain();
  }

  private static int sign(Line line) {
    for (int i = 0; i < Math.min(line.length(), LATEST_SIGN + 1); i++) {
      char c = line.charAt(i);
      boolean bracketed =
          c == '('
              && i + 2 < line.length()
              && (line.charAt(i + 1) | 32) == 'c'
              && line.charAt(i + 2) == ')';
      if (c == '\u00A9' || bracketed) {
        return i;
      }
    }
    return -1;
  }

  private static boolean yearFollows(Line line, int from) {
    int run = 0;
    for (int i = from; i <= line.length(); i++) {
      if (i < line.length() && Character.isDigit(line.charAt(i))) {
        run++;
      } else if (run == 4) {
        return true;
      } else {
        run = 0;
      }
    }
    return false;
  }

  @Override
  public Examples examples() {
    return Examples.strip("\u00A9 2024 Harbour News", "(c) Harbour News 1998-2024")
        .leave(
            "(c) the tenant shall pay",
            "In 2024 the \u00A9 sign turned seventy, and nobody noticed it.");
  }
}
