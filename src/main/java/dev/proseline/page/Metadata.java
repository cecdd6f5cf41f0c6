package dev.proseline.page;

import java.util.Objects;
import java.util.Optional;

/**
 * What a page states about its article, as it says it: nothing is guessed from the text. Immutable.
 *
 * @param title the article's title
 * @param author who wrote it; several names are separated by commas
 * @param date when it was published, in the page's own notation
 * @param site the name of the site
 * @param type what kind of page it is, as a type of schema.org or OpenGraph
 * @param language the language's code as given
 */
public record Metadata(
    Optional<Stated> title,
    Optional<Stated> author,
    Optional<Stated> date,
    Optional<Stated> site,
    Optional<Stated> type,
    Optional<Stated> language) {

  private static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * A statement and where it was found.
   *
   * @param value what the page says, never blank
   * @param source where it says so: {@code json-ld:headline}, {@code meta:og:title}, {@code title},
   *     {@code html@lang} and so on
   */
  public record Stated(String value, String source) {
    /** Checks for nulls. */
    public Stated {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(source, "source");
    }
  }

  /** No statement at all, as of a plain text. */
  public static Metadata none() {
    return NONE;
  }
}
