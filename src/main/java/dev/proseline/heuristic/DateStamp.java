package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;

/** Strips a line that is a date or a time and little else. */
final class DateStamp implements LineClassifier {

  private static final int MOST_WORDS = 14;
  private static final int MOST_IDEOGRAPHIC_WORDS = 24;

  @Override
  public String id() {
    return "date-stamp";
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    int words = evidence.words(line);
    int numbers = evidence.numbers(line);
    Shape shape = line.shape();
    int most = shape.ideographs() > 0 ? MOST_IDEOGRAPHIC_WORDS : MOST_WORDS;
    if (numbers == 0 || words > most || shape.endsSentence() && shape.sentenceEnds() > 0) {
      return Vote.abstain();
    }
    int dateWords = evidence.dateWords(line);
    int others = words - numbers - dateWords;
    if (isLabelled(line) || isCode(line)) {
      return Vote.abstain();
    }
    if (dateWords > 0 && others * 5 <= words && looksDated(line, numbers)) {
      return Vote.strip(Category.BYLINE, 0.85, "It is a date and nothing else.");
    }
    if (others <= 1 && isNumericDate(line)) {
      return Vote.strip(Category.BYLINE, 0.8, "It is a date in numbers.");
    }
    return Vote.abstain();
  }

  private static boolean isCode(Line line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '=' || c == '<' || c == '>' || c == '\'' || c == '"') {
        return true;
      }
    }
    return false;
  }

  /**
   * "Start: Saturday, 10 am" is a fact of the article; a stamp has no label but those in the phrase
   * files.
   */
  private static boolean isLabelled(Line line) {
    int colon = 0;
    while (colon < line.length() && Character.isLetter(line.charAt(colon))) {
      colon++;
    }
    return colon > 0
        && colon < line.length()
        && (line.charAt(colon) == ':' || line.charAt(colon) == '\uFF1A');
  }

  /**
   * A bare "May 3" may be an entry of a list; a year, a time or a second number makes it a stamp.
   */
  private static boolean looksDated(Line line, int numbers) {
    return numbers >= 2 || line.shape().digits() >= 1 && line.shape().words() >= 2;
  }

  /**
   * Three groups of digits with one of {@code . / -} between them, one of them a year or two digits
   * each.
   */
  private static boolean isNumericDate(Line line) {
    int groups = 0;
    int groupLength = 0;
    int joined = 0;
    boolean year = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        groupLength++;
        continue;
      }
      if (groupLength > 0) {
        groups++;
        year |= groupLength == 4;
        boolean joint = c == '.' || c == '/' || c == '-';
        joined += joint && i + 1 < line.length() && Character.isDigit(line.charAt(i + 1)) ? 1 : 0;
        groupLength = 0;
      }
    }
    return groups >= 3
        && groups <= 7
        && joined >= 2
        && (year || line.shape().symbols() == 0 && joined == 2)
        && line.shape().digits() >= 6;
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "Wed, 18 May 2022",
            "2024-03-18 14:22",
            "18.05.2022, 14:05 Uhr",
            "18 mai 2022 à 14:05",
            "2024年3月18日 14:22",
            "18 May 2022 14:05")
        .leave(
            "On 18 May 2022 the troops went home.",
            "Version 2.0.1",
            "The 3 of May Street",
            "12 eggs",
            "Start: Saturday, 28 September, 10 am",
            "12.00 Uhr Suppe",
            "192.168.0.1 is the router");
  }
}
