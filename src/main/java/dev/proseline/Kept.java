package dev.proseline;

import dev.proseline.page.Span;
import java.util.Optional;

/**
 * A piece that stays in the clean text: a line of content with the white space behind it, or white
 * space between stripped fragments. Immutable.
 *
 * @param span where it stands in the input
 * @param text the input's text at that place
 * @param mark what it was recognised as, where the policy marks instead of stripping; else empty
 */
public record Kept(Span span, String text, Optional<Stripped> mark) implements Piece {}
