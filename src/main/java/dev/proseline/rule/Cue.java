package dev.proseline.rule;

import dev.proseline.page.Span;

/**
 * A known phrase found in a line. Immutable.
 *
 * @param span where it stands in the page's text
 * @param category what it is typical of
 * @param force what it says about the line around it
 * @param language the language whose phrase list holds it
 * @param phrase the phrase as written in that list
 * @param firstWord index of its first word in the line, as {@link Evidence#words} counts
 * @param words its length in words
 * @param place where in the line it stands
 */
public record Cue(
    Span span,
    Category category,
    Force force,
    String language,
    String phrase,
    int firstWord,
    int words,
    Place place) {

  /** What a phrase says about the line that holds it. */
  public enum Force {
    /** The phrase is the whole line. */
    WHOLE,
    /** The line starts with it; whatever follows belongs to it. */
    OPENING,
    /** The line starts with it and a colon or the like; whatever follows belongs to it. */
    LABEL,
    /** A short line ends with it. */
    CLOSING,
    /** It decides wherever it stands. */
    DECISIVE,
    /** It counts by the share of the line that such phrases make up. */
    BUTTON,
    /** The whole line, or its start, but only among furniture. */
    WEAK
  }

  /**
   * Where a phrase stands; numbers and decoration before and after it do not count.
   *
   * @param startsLine nothing stands before it in the line
   * @param endsLine nothing stands after it in the line
   * @param startsSentence it follows the end of a sentence, a bar or an opening bracket, or starts
   *     the line
   */
  public record Place(boolean startsLine, boolean endsLine, boolean startsSentence) {}

  /** The phrase without the marks of its list. */
  public String plain() {
    int start = 0;
    int end = phrase.length();
    while (start < end && "?!^".indexOf(phrase.charAt(start)) >= 0) {
      start++;
    }
    return phrase.substring(start, phrase.endsWith("$") ? end - 1 : end);
  }

  /** Index of the word after the phrase. */
  public int endWord() {
    return firstWord + words;
  }
}
