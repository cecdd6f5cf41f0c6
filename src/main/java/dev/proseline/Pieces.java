package dev.proseline;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Role;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays kept and stripped pieces side by side so that they tile the text: white space is always
 * kept.
 */
final class Pieces {

  private final Page page;
  private final String text;
  private final List<Judged> lines;
  private final Policy policy;
  private final List<Piece> pieces = new ArrayList<>();

  /** Up to here the text is laid out. */
  private int laid;

  /**
   * The surest of the stripped fragments side by side that are not laid out yet, or null; and where
   * they end.
   */
  private Stripped open;

  private int openEnd;

  /** The kept line between there and the line at hand, or null, and its mark. */
  private Line lineOpen;

  private Optional<Stripped> mark = Optional.empty();

  Pieces(Page page, List<Judged> lines, Policy policy) {
    this.page = page;
    this.text = page.text();
    this.lines = lines;
    this.policy = policy;
  }

  List<Piece> build() {
    for (Judged judged : lines) {
      Optional<Stripped> fragment = Cleaned.fragment(page, judged, policy.preset());
      switch (fragment.map(f -> policy.action(f.category())).orElse(Action.KEEP)) {
        case STRIP -> strip(fragment.orElseThrow(), judged.line().before() == Break.NONE);
        case KEEP -> keep(judged.line(), Optional.empty());
        case MARK -> keep(judged.line(), fragment);
      }
    }
    closeStripped();
    closeKept(text.length());
    return List.copyOf(pieces);
  }

  private void strip(Stripped fragment, boolean sameLine) {
    boolean goesOn = sameLine && open != null && open.category() == fragment.category();
    if (goesOn) {
      open = fragment.confidence() > open.confidence() ? fragment : open;
    } else {
      closeStripped();
      closeKept(fragment.span().start());
      open = fragment;
    }
    openEnd = fragment.span().end();
  }

  /**
   * Ends the run of fragments of one kind side by side in one line; they are one, for the reason of
   * the surest.
   */
  private void closeStripped() {
    if (open == null) {
      return;
    }
    Span span = new Span(laid, openEnd);
    boolean single = open.span().equals(span);
    pieces.add(
        single
            ? open
            : new Stripped(
                span,
                span.of(text),
                open.category(),
                open.rule(),
                open.because(),
                open.confidence(),
                open.origin().map(o -> new Origin(o.path(), page.sources().source(span)))));
    laid = openEnd;
    open = null;
  }

  /**
   * A kept line takes the white space after it, and that between a stripped fragment and itself.
   */
  private void keep(Line line, Optional<Stripped> newMark) {
    closeStripped();
    if (lineOpen != null) {
      closeKept(line.span().start());
    }
    lineOpen = line;
    mark = newMark;
  }

  private void closeKept(int end) {
    if (end > laid) {
      Span span = new Span(laid, end);
      pieces.add(kept(span));
      laid = end;
    }
    lineOpen = null;
    mark = Optional.empty();
  }

  private Kept kept(Span span) {
    return lineOpen == null
        ? new Kept(span, span.of(text), Role.PARAGRAPH, mark, Optional.empty())
        : new Kept(span, span.of(text), Roles.of(lineOpen), mark, Cleaned.origin(page, lineOpen));
  }
}
