package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.page.Shape;
import dev.proseline.rule.Category;

/**
 * Names what no phrase knows and what went for its place alone, where its signs say more than its
 * place: an e-mail address or telephone number is an imprint's, signs without a word are a
 * widget's.
 */
final class PlainDetails implements ContextPass {

  private static final String RULE = "plain-details";
  private static final int MOST_WORDS = 12;
  private static final int FEWEST_DIGITS = 7;

  @Override
  public void revise(Judgement judgement) {
    for (int i = 0; i < judgement.size(); i++) {
      boolean placed =
          judgement.isJunk(i, Category.NAVIGATION) || judgement.isJunk(i, Category.LEGAL);
      if (placed && !judgement.settled().get(i).isStrip()) {
        name(judgement, i);
      }
    }
  }

  private static void name(Judgement judgement, int i) {
    Line line = judgement.line(i);
    double confidence = judgement.verdict(i).vote().confidence();
    if (line.shape().letters() + line.shape().digits() == 0) {
      judgement.strip(i, RULE, Category.WIDGET, confidence, "It has signs and no word.");
    } else if (line.shape().length() <= MOST_WORDS && isContact(judgement, line)) {
      judgement.strip(
          i, RULE, Category.LEGAL, confidence, "It is an e-mail address or telephone number.");
    }
  }

  private static boolean isContact(Judgement judgement, Line line) {
    return holdsMailAddress(line.text()) || isTelephone(line, judgement.evidence().dateWords(line));
  }

  /** {@code name@site.tld}. */
  private static boolean holdsMailAddress(String text) {
    int at = text.indexOf('@');
    if (at <= 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && isOfHost(text.charAt(end))) {
      end++;
    }
    int dot = text.lastIndexOf('.', end - 1);
    return dot > at + 1 && dot + 2 < end;
  }

  private static boolean isOfHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  /** Mostly digits, and not a row of years. */
  private static boolean isTelephone(Line line, int dateWords) {
    Shape shape = line.shape();
    return dateWords == 0
        && shape.digits() >= FEWEST_DIGITS
        && shape.letters() <= shape.digits()
        && !hasOnlyYears(line.text());
  }

  private static boolean hasOnlyYears(String text) {
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits++;
      } else if (digits > 0) {
        if (digits != 4) {
          return false;
        }
        digits = 0;
      }
    }
    return true;
  }
}
