package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips what a player or a ticker leaves: bare times, speeds, lone signs. */
final class PlayerResidue implements LineClassifier {

  private static final int LONGEST = 40;

  @Override
  public String id() {
    return "player-residue";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    Shape shape = line.shape();
    if (shape.solid() == 0) {
      return isSign(line.charAt(0)) && line.length() <= 2
          ? Vote.strip(Category.WIDGET, 0.6, "It is a lone sign.")
          : Vote.abstain();
    }
    if (shape.digits() > 0
        && line.length() <= LONGEST
        && Character.isDigit(line.charAt(0))
        && isPlayback(line.text())) {
      return Vote.strip(Category.WIDGET, 0.8, "It shows the times or speeds of a player.");
    }
    return Vote.abstain();
  }

  /**
   * A sign of some interface: a cross, a star, a heart, an arrow; not the punctuation of texts and
   * code.
   */
  private static boolean isSign(char c) {
    return c == '\u00D7' || c >= '\u2190' && c < '\u2E80';
  }

  /** Only times with a colon and slashes ("0:00 / 3:45"), or only speeds ("1x 1.25x"). */
  private static boolean isPlayback(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('x') < 0) {
      return false;
    }
    int times = 0;
    int speeds = 0;
    for (String word : text.split("[\\s/|]+")) {
      times += isTime(word) ? 1 : 0;
      speeds += isSpeed(word) ? 1 : 0;
      if (!isTime(word) && !isSpeed(word) && !word.isEmpty() && !word.equals("-")) {
        return false;
      }
    }
    return speeds >= 1 || times >= 2;
  }

  private static boolean isTime(String word) {
    int colon = word.indexOf(':');
    return colon > 0
        && colon <= 2
        && word.length() - colon == 3
        && word.chars().allMatch(c -> c == ':' || Character.isDigit(c));
  }

  private static boolean isSpeed(String word) {
    return word.length() >= 2
        && word.length() <= 5
        && word.charAt(word.length() - 1) == 'x'
        && word.chars().limit(word.length() - 1L).allMatch(c -> c == '.' || Character.isDigit(c));
  }

  @Override
  public Examples examples() {
    return Examples.strip("0:00 / 3:45", "1x", "1x 1.25x 1.5x 2x", "\u00D7", "\u2605")
        .leave("19:30", "* * *", "---", "-", "}", "2 x 3", "6:3 6:4 win");
  }
}
