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
    closeKept(text.length());
    return List.copyOf(pieces);
  }

  private void strip(Stripped fragment, boolean sameLine) {
    Optional<Stripped> beside =
        lastStripped()
            .filter(last -> sameLine && !lineOpen && last.category() == fragment.category());
    if (beside.isPresent()) {
      pieces.set(pieces.size() - 1, joined(beside.get(), fragment));
    } else {
      closeKept(fragment.span().start());
      pieces.add(fragment);
    }
    laid = fragment.span().end();
  }

  private Optional<Stripped> lastStripped() {
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Stripped last
        ? Optional.of(last)
        : Optional.empty();
  }

  /**
   * Two fragments of one kind side by side in one line are one fragment, for the reason of the
   * surer.
   */
  private Stripped joined(Stripped first, Stripped second) {
    Span span = new Span(first.span().start(), second.span().end());
    Stripped surer = second.confidence() > first.confidence() ? second : first;
    return new Stripped(
        span, span.of(text), surer.category(), surer.rule(), surer.because(), surer.confidence());
  }

  /**
   * A kept line takes the white space after it, and that between a stripped fragment and itself.
   */
  private void keep(int start, Optional<Stripped> newMark) {
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
