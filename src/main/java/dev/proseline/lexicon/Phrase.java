package dev.proseline.lexicon;

import dev.proseline.rule.Category;
import dev.proseline.rule.Cue.Force;
import dev.proseline.unicode.CharClass;
import java.util.List;

/**
 * One phrase of a phrase file. Immutable.
 *
 * @param text the phrase as written, marks included
 * @param category the kind of boilerplate it is typical of
 * @param language the language whose list holds it
 * @param force what it says about a line
 * @param anchoredStart whether it must start the line (or a sentence)
 * @param anchoredEnd whether it must end the line
 * @param needsSeparator whether a colon, bar, dash or arrow must follow
 * @param parts its wording; two parts where some words may stand between them
 */
record Phrase(
    String text,
    Category category,
    String language,
    Force force,
    boolean anchoredStart,
    boolean anchoredEnd,
    boolean needsSeparator,
    List<String> parts) {

  /** The most words that {@code *} stands for. */
  private static final int SHORT_GAP = 6;

  /** The most words that {@code **} stands for: a headline. */
  private static final int LONG_GAP = 24;

  private static final String LONG = "**";

  Phrase {
    parts = List.copyOf(parts);
  }

  /**
   * Reads the marks of a phrase: {@code ?} weak, {@code !} decisive, {@code ^} start, {@code $}
   * end, {@code *} gap, {@code **} long gap; at its end {@code :} or another separator, or {@code
   * ?}, one of which must follow.
   *
   * @throws IllegalArgumentException if the marks contradict each other or no word is left
   */
  static Phrase parse(String text, Category category, String language) {
    String rest = text;
    boolean weak = rest.startsWith("?");
    boolean decisive = rest.startsWith("!");
    rest = weak || decisive ? rest.substring(1) : rest;
    boolean start = rest.startsWith("^");
    rest = start ? rest.substring(1) : rest;
    boolean end = rest.endsWith("$");
    rest = end ? rest.substring(0, rest.length() - 1) : rest;
    boolean separator = !rest.isEmpty() && isSeparator(rest.charAt(rest.length() - 1));
    rest = separator ? rest.substring(0, rest.length() - 1) : rest;
    int gap = rest.indexOf('*');
    int afterGap = rest.startsWith(LONG, gap) ? gap + LONG.length() : gap + 1;
    List<String> parts =
        gap < 0
            ? List.of(rest.strip())
            : List.of(rest.substring(0, gap).strip(), rest.substring(afterGap).strip());
    check(text, parts, weak, decisive, start, end);
    return new Phrase(
        text,
        category,
        language,
        force(weak, decisive, start, end, separator),
        start,
        end,
        separator,
        parts);
  }

  /**
   * Whether a question mark must follow: "Enjoyed the article?" but not "Enjoyed the article ...".
   */
  boolean needsQuestionMark() {
    return text.endsWith("?");
  }

  /** The most words that stand for its gap. */
  int mostGapWords() {
    return text.contains(LONG) ? LONG_GAP : SHORT_GAP;
  }

  private static void check(
      String text, List<String> parts, boolean weak, boolean decisive, boolean start, boolean end) {
    for (String part : parts) {
      if (part.isEmpty()) {
        throw new IllegalArgumentException(
            "no words, or a * at an end, in the phrase '" + text + "'");
      }
      if (part.indexOf('*') >= 0) {
        throw new IllegalArgumentException("more than one * in the phrase '" + text + "'");
      }
    }
    if (!isWordy(text)) {
      throw new IllegalArgumentException(
          "no letter in the phrase '" + text + "': numbers alone are no phrase");
    }
    if (decisive && (start || end)) {
      throw new IllegalArgumentException(
          "! and an anchor exclude each other in the phrase '" + text + "'");
    }
    if (weak && !start && !end) {
      throw new IllegalArgumentException("? needs ^ or $ in the phrase '" + text + "'");
    }
  }

  private static boolean isSeparator(char c) {
    return c != '-' && CharClass.of(c) == CharClass.SEPARATOR;
  }

  private static boolean isWordy(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte kind = CharClass.of(text.charAt(i));
      if (kind == CharClass.LETTER || kind == CharClass.IDEOGRAPH || kind == CharClass.COPYRIGHT) {
        return true;
      }
    }
    return false;
  }

  private static Force force(
      boolean weak, boolean decisive, boolean start, boolean end, boolean separator) {
    if (weak) {
      return Force.WEAK;
    }
    if (decisive) {
      return Force.DECISIVE;
    }
    if (start && end) {
      return Force.WHOLE;
    }
    if (start) {
      return separator ? Force.LABEL : Force.OPENING;
    }
    return end ? Force.CLOSING : Force.BUTTON;
  }
}
