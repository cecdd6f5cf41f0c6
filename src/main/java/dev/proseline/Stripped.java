package dev.proseline;

import dev.proseline.page.Span;
import dev.proseline.rule.Category;
import java.util.Optional;

/**
 * A fragment of boilerplate. Immutable.
 *
 * @param span where it stands in the input, or in the text that was read from a web page
 * @param text the text at that place, without white space at its ends
 * @param category what kind of boilerplate it is
 * @param rule id of the rule that decided
 * @param because why, as a sentence
 * @param confidence how sure the rule was, from 0 to 1
 * @param origin where in the web page it comes from; empty for plain texts
 */
public record Stripped(
    Span span,
    String text,
    Category category,
    String rule,
    String because,
    double confidence,
    Optional<Origin> origin)
    implements Piece {}
