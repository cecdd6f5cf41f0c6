package dev.proseline;

import dev.proseline.page.Span;
import java.util.Optional;

/**
 * A part of the input. The pieces of a {@link Cleaned} tile its input: joined in order they are the
 * input, to the last character.
 */
public sealed interface Piece permits Kept, Stripped {

  /** Where the piece stands in the input, in UTF-16 code units, end exclusive; never empty. */
  Span span();

  /** The input's text at that place. */
  String text();

  /** Where in a web page the piece comes from; empty for plain texts and for white space. */
  Optional<Origin> origin();
}
