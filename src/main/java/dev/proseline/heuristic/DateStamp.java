package dev.proseline.heuristic;

import dev.proseline.page.Line;
import dev.proseline.page.Role;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.Examples;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import dev.proseline.unicode.CharClass;
import java.util.regex.Pattern;

/** Strips a line that is a date or a time and little else. */
final class DateStamp implements LineClassifier {

  private static final int MOST_WORDS = 14;

  private static final int MOST_IDEOGRAPHIC_WORDS = 24;

  /** From one hour to another, which is the last thing in the line or has its unit behind it. */
  private static final Pattern OPENING_TIME =
      Pattern.compile(
          "(?<![\\d-])\\d{1,2}(?:[:.]\\d\\d)? *+(?:[ap]\\.?m\\.?|h|uhr)? *+(?:[-\u2013\u2014]|to|bis) *+"
              + "\\d{1,2}(?:[:.]\\d\\d)? *+(?:[ap]\\.?m|h\\b|uhr|u\\b|$)",
          Pattern.CASE_INSENSITIVE);

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
    boolean sentence = shape.isSentence();
    if (numbers == 0
        || words > most
        || sentence
        || isHeading(line)
        || isLabelled(line)
        || speaksOfNumbers(line)) {
      return Vote.abstain();
    }
    int dateWords = evidence.dateWords(line);
    int others = words - numbers - dateWords;
    if (others == 1 && opensWithWeekday(line)) {
      others = 0;
    }
    // A bare "May 3" may be an entry of a list; a year, a time or a weekday makes it a stamp.
    boolean stamp = dateWords > 0 && (numbers >= 2 || dateWords >= 2);
    if (stamp && others * 5 <= words && !isOpeningTime(line)) {
      return Vote.strip(Category.BYLINE, 0.85, "It is a date and nothing else.");
    }
    return others <= 1 && NumericDate.isIn(line)
        ? Vote.strip(Category.BYLINE, 0.8, "It is a date in numbers.")
        : Vote.abstain();
  }

  /** The days of a diary, the versions of a change log. */
  private static boolean isHeading(Line line) {
    return line.charAt(0) == '#' || line.markup().role() == Role.HEADING;
  }

  /**
   * "Mon," and "Mi.": in no list, being words of other things too; with such a mark they are
   * weekdays.
   */
  private static boolean opensWithWeekday(Line line) {
    int end = 0;
    while (end < line.length() && isLetter(line.charAt(end))) {
      end++;
    }
    boolean marked =
        end + 1 < line.length()
            && (line.charAt(end) == ',' || line.charAt(end) == '.')
            && line.charAt(end + 1) == ' ';
    return marked && end >= 2 && end <= 3 && Character.isUpperCase(line.charAt(0));
  }

  private static boolean isOpeningTime(Line line) {
    return OPENING_TIME.matcher(line.text()).find();
  }

  /** Signs of prices, shares, measures and program code. */
  private static boolean speaksOfNumbers(Line line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '%'
          || "=<>'\"²³°×".indexOf(c) >= 0
          || Character.getType(c) == Character.CURRENCY_SYMBOL) {
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
    while (colon < line.length() && isLetter(line.charAt(colon))) {
      colon++;
    }
    return colon > 0
        && colon < line.length()
        && (line.charAt(colon) == ':' || line.charAt(colon) == '\uFF1A');
  }

  private static boolean isLetter(char c) {
    return CharClass.of(c) == CharClass.LETTER || CharClass.of(c) == CharClass.IDEOGRAPH;
  }

  @Override
  public Examples examples() {
    return Examples.strip(
            "Wed, 18 May 2022",
            "2024-03-18 14:22",
            "18.05.2022, 14:05 Uhr",
            "18 mai 2022 à 14:05",
            "2024年3月18日 14:22",
            "18 May 2022 14:05",
            "10:15 AM - 18 May 2022",
            "18-05-2022 14:05")
        .leave(
            "On 18 May 2022 the troops went home.",
            "Version 2.0.1",
            "1.2.10",
            "The 3 of May Street",
            "12 eggs",
            "Dienstag 10\u201317 Uhr",
            "Saturday 15 June 2024, 10am-6pm",
            "Monday to Friday, 8:30 - 12:00",
            "## 2.1.0 - 2023-02-11",
            "May 3",
            "23.11 (4.93)",
            "$10,000-$15,000 a month",
            "Start: Saturday, 28 September, 10 am",
            "12.00 Uhr Suppe",
            "Gewächshaus 8 m² 2,40 m",
            "192.168.0.1 is the router");
  }
}
