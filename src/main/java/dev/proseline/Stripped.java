package dev.proseline;

import dev.proseline.page.Span;
import dev.proseline.rule.Category;

/**
 * A fragment of boilerplate. Immutable.
 *
 * @param span where it stands in the input
 * @param text the input's text at that place, without white space at its ends
 * @param category what kind of boilerplate it is
 * @param rule id of the rule that decided
 * @param because why, as a sentence
 * @param confidence how sure the rule was, from 0 to 1
 */
public record Stripped(
    Span span, String text, Category category, String rule, String because, double confidence)
    implements Piece {}
