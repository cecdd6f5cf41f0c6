package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips the furniture of a slide show: "1 / 12", "3 of 24". */
final class GalleryPosition implements LineClassifier {

  @Override
  public String id() {
    return "gallery-position";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    boolean two = evidence.numbers(line) == 2 && evidence.words(line) == 2;
    if (!two || line.length() > 9 || line.shape().separators() != 1) {
      return Vote.abstain();
    }
    int slash = line.text().indexOf('/');
    return slash > 0 && number(line, 0, slash) <= number(line, slash + 1, line.length())
        ? Vote.strip(Category.CAPTION, 0.6, "It counts the pictures of a gallery.")
        : Vote.abstain();
  }

  private static int number(Line line, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(line.charAt(i), 10);
      value = digit < 0 ? value : value * 10 + digit;
    }
    return value;
  }

  @Override
  public Examples examples() {
    return Examples.strip("1 / 12", "3/24").leave("12/1", "1:12", "3 / 4 cup");
  }
}
