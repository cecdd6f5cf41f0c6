package dev.proseline.evaluation;

import dev.proseline.rule.Category;
import java.util.Map;
import java.util.Optional;

/**
 * How well one page was cleaned. Immutable.
 *
 * @param page the path of what was cleaned below the folder of pages, with slashes
 * @param type what kind of page it is, if that is known
 * @param language the code of its language, if the truth or the page itself says it
 * @param words how well the kept words agree with the truth
 * @param categories by category the characters of stripped fragments, white space and invisible
 *     ones aside; empty where the truth does not tell them apart
 */
public record PageScore(
    String page,
    Optional<String> type,
    Optional<String> language,
    WordScore words,
    Map<Category, Tally> categories) {

  /** Takes a copy of the map. */
  public PageScore {
    categories = Map.copyOf(categories);
  }
}
