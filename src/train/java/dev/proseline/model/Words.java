package dev.proseline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as the alignment compares them: runs of letters and digits, and single ideographs. */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean ideograph = Character.isIdeographic(c);
      boolean inside = Character.isLetterOrDigit(c) && !ideograph;
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (ideograph) {
        words.add(String.valueOf(c));
      }
    }
    return words;
  }
}
