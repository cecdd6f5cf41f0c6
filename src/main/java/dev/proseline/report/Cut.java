package dev.proseline.report;

import dev.proseline.Stripped;
import dev.proseline.rule.Category;

/**
 * A stripped fragment, as far as figures need it. Immutable.
 *
 * @param category what kind of boilerplate it is
 * @param rule id of the rule that decided
 * @param text its text
 * @param words the words in it
 */
public record Cut(Category category, String rule, String text, int words) {

  /** A fragment by its text, whose words are counted. */
  public static Cut of(Category category, String rule, String text) {
    return new Cut(category, rule, text, Words.count(text));
  }

  static Cut of(Stripped fragment) {
    return of(fragment.category(), fragment.rule(), fragment.text());
  }
}
