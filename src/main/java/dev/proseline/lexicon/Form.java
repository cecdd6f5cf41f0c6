package dev.proseline.lexicon;

import java.util.List;

/**
 * How the text of a phrase follows from its words, as a number that fits a byte: the marks before
 * and behind them, and what stands between two words. Where that does not make the text, the form
 * tells the marks before it alone, and the rest needs a shape: the text with a mark for each word.
 */
final class Form {

  private static final String[] BEFORE = {"", "^", "?", "?^", "!"};
  private static final String[] BEHIND = {"", "$", ":", ":$"};
  private static final String[] BETWEEN = {" ", ""};

  /** In a shape: the next word. */
  private static final char WORD = '\u0001';

  /** In a shape: the next word is written out, because it is not spelled as it is found. */
  private static final char WRITTEN_OUT = '\u0002';

  /** From here on the text needs a shape. */
  private static final int IRREGULAR = BEFORE.length * BEHIND.length * BETWEEN.length;

  /** Where in a line a phrase may start, besides at the line's own start. */
  enum Start {
    ANYWHERE,
    SENTENCE,
    NOWHERE_ELSE;

    /** Whether a place inside a line will do. */
    boolean allows(boolean startsSentence) {
      return this == ANYWHERE || this == SENTENCE && startsSentence;
    }
  }

  private static final Start[] STARTS = {
    Start.ANYWHERE, Start.SENTENCE, Start.ANYWHERE, Start.NOWHERE_ELSE, Start.ANYWHERE
  };

  private Form() {}

  /**
   * The form of a phrase.
   *
   * @param text the phrase as written
   * @param parts the words of its part, or of its two parts
   */
  static byte of(String text, List<List<String>> parts) {
    for (byte form = 0; form < IRREGULAR; form++) {
      if (text(form, parts).equals(text)) {
        return form;
      }
    }
    int before = BEFORE.length - 1;
    while (!text.startsWith(BEFORE[before])) {
      before--;
    }
    return (byte) (IRREGULAR + before);
  }

  /** Whether the text does not follow from the words. */
  static boolean isIrregular(byte form) {
    return form >= IRREGULAR;
  }

  static Start start(byte form) {
    return STARTS[form % BEFORE.length];
  }

  /** The marks before the words. */
  static String before(byte form) {
    return BEFORE[form % BEFORE.length];
  }

  /** The text of a regular form with these words. */
  static String text(byte form, List<List<String>> parts) {
    int rest = form / BEFORE.length;
    String between = BETWEEN[rest / BEHIND.length];
    StringBuilder text = new StringBuilder(before(form));
    for (int part = 0; part < parts.size(); part++) {
      text.append(part == 0 ? "" : " * ").append(String.join(between, parts.get(part)));
    }
    return text.append(BEHIND[rest % BEHIND.length]).toString();
  }

  /** The shape of a text with these words. */
  static String shape(String text, List<String> words) {
    StringBuilder shape = new StringBuilder();
    int from = 0;
    for (String word : words) {
      int at = text.indexOf(word, from);
      if (at < 0) {
        shape.append(WRITTEN_OUT);
      } else {
        shape.append(text, from, at).append(WORD);
        from = at + word.length();
      }
    }
    return shape.append(text, from, text.length()).toString();
  }

  /** The text of a shape with these words. */
  static String filled(String shape, List<String> words) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (char c : shape.toCharArray()) {
      switch (c) {
        case WORD -> text.append(words.get(next++));
        case WRITTEN_OUT -> next++;
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
