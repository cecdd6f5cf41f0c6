package dev.proseline.rule;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of the lines of one page before anybody judges them. Read-only and thread-safe;
 * every line asked for must be one of {@link #page()}.
 */
public interface Evidence {

  /**
   * The page; the lines around {@code line} stand at {@code line.index() - 1} and so on in its
   * list.
   */
  Page page();

  /** The known phrases in a line, in the order of their ends. */
  List<Cue> cues(Line line);

  /** Whether a phrase of the line passes a test. */
  default boolean hasCue(Line line, Predicate<Cue> test) {
    List<Cue> cues = cues(line);
    for (int i = 0; i < cues.size(); i++) { // asked of every line: no iterator, no stream
      if (test.test(cues.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of a line as phrase matching counts them: an ideograph is a word, an apostrophe
   * divides.
   */
  int words(Line line);

  /** How many of these words are numbers. */
  int numbers(Line line);

  /**
   * How many of these words are function words (articles, prepositions, pronouns ...) of some
   * language.
   */
  int functionWords(Line line);

  /**
   * How many of these words belong to dates and times: months, weekdays, "ago". Numbers do not
   * count.
   */
  int dateWords(Line line);

  /**
   * How many lines of the page say the same, this one included; case, digits and punctuation aside.
   */
  int repetitions(Line line);
}
