package dev.proseline.page;

/**
 * Counts over one line that say what it looks like, in any script. Immutable.
 *
 * @param letters letters, those of scripts without spaces included
 * @param capitals upper-case letters
 * @param digits decimal digits
 * @param words runs of letters or digits between spaces or punctuation; an ideograph is no word
 * @param capitalised words that start with an upper-case letter
 * @param numbers words that start with a digit
 * @param ideographs characters of scripts without spaces between words
 * @param sentenceEnds terminators at the end of a word of two letters or more, followed by white
 *     space or the end
 * @param commas commas and semicolons
 * @param separators bars, arrows and free-standing dashes, bullets and slashes between words
 * @param symbols characters that are neither letter, digit, space nor common punctuation
 * @param copyright whether there is a copyright sign
 * @param endsSentence whether the last character, closing quotes and brackets aside, ends a
 *     sentence
 * @param endsColon whether the last character is a colon
 * @param startsLower whether the first letter is lower case and stands before any digit
 * @param startsItem whether the line opens with a bullet, a dash or a number with a full stop or
 *     bracket, as list items do
 * @param startsQuoted whether the line opens with a quotation mark or a dialogue dash
 */
public record Shape(
    int letters,
    int capitals,
    int digits,
    int words,
    int capitalised,
    int numbers,
    int ideographs,
    int sentenceEnds,
    int commas,
    int separators,
    int symbols,
    boolean copyright,
    boolean endsSentence,
    boolean endsColon,
    boolean startsLower,
    boolean startsItem,
    boolean startsQuoted) {

  /** Two ideographs weigh about as much as one word of a script with spaces. */
  private static final int IDEOGRAPHS_A_WORD = 2;

  /** The length in words, whatever the script. */
  public int length() {
    return words + (ideographs + IDEOGRAPHS_A_WORD - 1) / IDEOGRAPHS_A_WORD;
  }

  /** Whether a sentence ends in the line and the line ends with it. */
  public boolean isSentence() {
    return endsSentence && sentenceEnds > 0;
  }

  /** Letters and digits. */
  public int solid() {
    return letters + digits;
  }

  static Shape of(String text, int start, int end) {
    return new ShapeCounter(text, start, end).count();
  }
}
