package dev.proseline.lexicon;

import java.util.List;

/**
 * How the text of a phrase follows from its words, as a number that fits a byte: the marks before
 * and behind them, and what stands between two words. Where that does not make the text, the form
 * tells the marks before it alone, and the rest has to be kept as it is written.
 */
final class Form {

  private static final String[] BEFORE = {"", "^", "?", "?^", "!"};
  private static final String[] BEHIND = {"", "$", ":", ":$"};
  private static final String[] BETWEEN = {" ", ""};

  /** From here on the text has to be kept. */
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
}
