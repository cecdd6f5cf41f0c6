package dev.proseline;

import dev.proseline.page.Break;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays kept and stripped pieces side by side so that they tile the text: white space is always
 * kept.
 */
final class Pieces {

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

  /** Whether a kept line stands between there and the line at hand, and its mark. */
  private boolean lineOpen;

  private Optional<Stripped> mark = Optional.empty();

  Pieces(String text, List<Judged> lines, Policy policy) {
    this.text = text;
    this.lines = lines;
    this.policy = policy;
  }

  List<Piece> build() {
    for (Judged judged : lines) {
      Optional<Stripped> fragment = Cleaned.fragment(text, judged, policy.preset());
      int start = judged.line().span().start();
      switch (fragment.map(f -> policy.action(f.category())).orElse(Action.KEEP)) {
        case STRIP -> strip(fragment.orElseThrow(), judged.line().before() == Break.NONE);
        case KEEP -> keep(start, Optional.empty());
        case MARK -> keep(start, fragment);
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
                open.confidence()));
    laid = openEnd;
    open = null;
  }

  /**
   * A kept line takes the white space after it, and that between a stripped fragment and itself.
   */
  private void keep(int start, Optional<Stripped> newMark) {
    closeStripped();
    if (lineOpen) {
      closeKept(start);
    }
    lineOpen = true;
    mark = newMark;
  }

  private void closeKept(int end) {
    if (end > laid) {
      Span span = new Span(laid, end);
      pieces.add(new Kept(span, span.of(text), mark));
      laid = end;
    }
    lineOpen = false;
    mark = Optional.empty();
  }
}
