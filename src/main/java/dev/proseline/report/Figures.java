package dev.proseline.report;

import dev.proseline.Loss;
import java.util.Locale;

/** Numbers in words. */
final class Figures {

  private Figures() {}

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  static String percent(Loss loss) {
    return percent(loss.keptShare());
  }

  /** "1 page", "2 pages". */
  static String number(long number, String noun) {
    return String.format(Locale.ROOT, number == 1 ? "%,d %s" : "%,d %ss", number, noun);
  }
}
