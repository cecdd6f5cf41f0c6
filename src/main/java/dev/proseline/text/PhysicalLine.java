package dev.proseline.text;

import dev.proseline.page.Break;
import dev.proseline.page.Span;

/**
 * A line as the text has it. Immutable.
 *
 * @param span where it stands, without white space at its ends
 * @param before what stands between it and the line above
 */
record PhysicalLine(Span span, Break before) {}
