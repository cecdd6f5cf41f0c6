package dev.proseline;

import dev.proseline.page.Role;
import dev.proseline.page.Span;
import java.util.Optional;

/**
 * A piece that stays in the clean text: a line of content with the white space behind it, or white
 * space between stripped fragments. Immutable.
 *
 * @param span where it stands in the input, or in the text that was read from a web page
 * @param text the text at that place
 * @param role what part of the article it plays; white space is {@link Role#PARAGRAPH}
 * @param mark what it was recognised as, where the policy marks instead of stripping; else empty
 * @param origin where in the web page it comes from; empty for plain texts and for white space
 */
public record Kept(
    Span span, String text, Role role, Optional<Stripped> mark, Optional<Origin> origin)
    implements Piece {}
