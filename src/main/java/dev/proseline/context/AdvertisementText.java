package dev.proseline.context;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;

/**
 * Strips the line below an ad marker if it speaks like an ad: an exclamation, a price, a slogan
 * with a dash. Of what reads like prose only an exclamation goes, for below the ad the article goes
 * on.
 */
final class AdvertisementText implements ContextPass {

  private static final int MOST_WORDS = 30;

  @Override
  public void revise(Judgement judgement) {
    for (int i = 1; i < judgement.size(); i++) {
      if (judgement.isJunk(i - 1, Category.ADVERTISEMENT)
          && !judgement.isJunk(i)
          && judgement.length(i) <= MOST_WORDS
          && judgement.length(i - 1) <= 6
          && isAd(judgement, i)) {
        judgement.strip(
            i,
            "advertisement-text",
            Category.ADVERTISEMENT,
            0.75,
            "It stands below an ad marker and speaks like an ad.");
      }
    }
  }

  private static boolean isAd(Judgement judgement, int i) {
    Line line = judgement.line(i);
    return judgement.isProse(i) ? isExclamation(line) : speaksLikeAnAd(line);
  }

  private static boolean isExclamation(Line line) {
    return !line.shape().startsQuoted() && line.text().indexOf('!') >= 0;
  }

  private static boolean speaksLikeAnAd(Line line) {
    boolean dash = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '!'
          || c == '%'
          || c == '\uFF01'
          || Character.getType(c) == Character.CURRENCY_SYMBOL) {
        return true;
      }
      dash |= c == '\u2013' || c == '\u2014';
    }
    return dash && !line.shape().endsSentence();
  }
}
