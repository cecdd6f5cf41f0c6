package dev.proseline.page;

import java.util.Arrays;
import java.util.Optional;

/**
 * Leads from places in a page's text back to places in the source that it was read from. Offsets
 * are UTF-16 code units, ends exclusive. Immutable and thread-safe.
 */
public final class SourceMap {

  private static final SourceMap NONE = new SourceMap(new int[0], new int[0], new int[0]);

  /** By run, in order: where it starts in the text, where in the source, and its length there. */
  private final int[] textStarts;

  private final int[] sourceStarts;
  private final int[] sourceEnds;

  private SourceMap(int[] textStarts, int[] sourceStarts, int[] sourceEnds) {
    this.textStarts = textStarts;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
  }

  /** The map of a page whose source is not known. */
  public static SourceMap none() {
    return NONE;
  }

  /** The smallest range of the source that gave all of a span; empty if none is known. */
  public Optional<Span> source(Span span) {
    int first = runAt(span.start());
    int last = runAt(span.end() - 1);
    if (span.isEmpty() || first < 0 || last < first) {
      return Optional.empty();
    }
    int start = Math.min(at(first, span.start()), sourceEnds[first]);
    int end = Math.min(at(last, span.end() - 1) + 1, sourceEnds[last]);
    boolean whole = last + 1 < textStarts.length && textStarts[last + 1] == span.end();
    end = whole ? sourceEnds[last] : end;
    return start <= end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private int at(int run, int textOffset) {
    return sourceStarts[run] + textOffset - textStarts[run];
  }

  private int runAt(int textOffset) {
    int found = Arrays.binarySearch(textStarts, textOffset);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects the runs of a text in order. Not thread-safe. */
  public static final class Builder {

    private int[] textStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceEnds = new int[64];
    private int size;

    /**
     * From {@code textStart} on, text and source run side by side, one code unit each, until the
     * next run; the source ends at {@code sourceEnd}. A run replaces those that started there or
     * later.
     */
    public void run(int textStart, int sourceStart, int sourceEnd) {
      while (size > 0 && textStarts[size - 1] >= textStart) {
        size--;
      }
      if (size == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, size * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, size * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, size * 2);
      }
      textStarts[size] = textStart;
      sourceStarts[size] = sourceStart;
      sourceEnds[size++] = sourceEnd;
    }

    /** The map of the runs so far. */
    public SourceMap build() {
      return new SourceMap(
          Arrays.copyOf(textStarts, size),
          Arrays.copyOf(sourceStarts, size),
          Arrays.copyOf(sourceEnds, size));
    }
  }
}
