package dev.proseline.page;

import java.util.Arrays;
import java.util.Optional;

/**
 * Leads from places in a page's text back to places in the source that it was read from. Offsets
 * are UTF-16 code units, ends exclusive. Immutable and thread-safe.
 *
 * <p>It holds runs of text. A run as long as its source stands for it character by character; else
 * all of the run came from all of its source, as the sign of a character reference did.
 */
public final class SourceMap {

  private static final SourceMap NONE = new Builder().build();

  /** By run, in the order of the text. */
  private final int[] textStarts;

  private final int[] textEnds;
  private final int[] sourceStarts;
  private final int[] sourceEnds;

  private SourceMap(Builder runs) {
    textStarts = Arrays.copyOf(runs.textStarts, runs.size);
    textEnds = Arrays.copyOf(runs.textEnds, runs.size);
    sourceStarts = Arrays.copyOf(runs.sourceStarts, runs.size);
    sourceEnds = Arrays.copyOf(runs.sourceEnds, runs.size);
  }

  /** The map of a page whose source is not known. */
  public static SourceMap none() {
    return NONE;
  }

  /** The smallest range of the source that gave all of a span; empty if its ends are not known. */
  public Optional<Span> source(Span span) {
    int first = runAt(span.start());
    int last = runAt(span.end() - 1);
    if (span.isEmpty() || first < 0 || last < 0) {
      return Optional.empty();
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    // The parser moves what stands wrong in a table, so a later run may lie further up.
    for (int run = first; run <= last; run++) {
      start = Math.min(start, start(run, Math.max(span.start(), textStarts[run])));
      end = Math.max(end, end(run, Math.min(span.end(), textEnds[run]) - 1));
    }
    return Optional.of(new Span(start, end));
  }

  private int start(int run, int text) {
    return isLiteral(run) ? sourceStarts[run] + text - textStarts[run] : sourceStarts[run];
  }

  private int end(int run, int text) {
    return isLiteral(run) ? start(run, text) + 1 : sourceEnds[run];
  }

  private boolean isLiteral(int run) {
    return sourceEnds[run] - sourceStarts[run] == textEnds[run] - textStarts[run];
  }

  /** The run that a place of the text lies in, or -1. */
  private int runAt(int text) {
    int found = Arrays.binarySearch(textStarts, text);
    int run = found >= 0 ? found : -found - 2;
    return run >= 0 && text < textEnds[run] ? run : -1;
  }

  /** Collects the runs of a text in order. Not thread-safe. */
  public static final class Builder {

    private int[] textStarts = new int[64];
    private int[] textEnds = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceEnds = new int[64];
    private int size;

    /**
     * The character at {@code text} came from the source from {@code start} to {@code end}. It
     * replaces what was told of this place and later ones.
     */
    public void add(int text, int start, int end) {
      cut(text);
      if (size == 0 || !extend(text, start, end)) {
        open(text, start, end);
      }
    }

    private void cut(int text) {
      while (size > 0 && textStarts[size - 1] >= text) {
        size--;
      }
      if (size > 0 && textEnds[size - 1] > text) {
        boolean literal = isLiteral(size - 1);
        textEnds[size - 1] = text;
        sourceEnds[size - 1] =
            literal ? sourceStarts[size - 1] + text - textStarts[size - 1] : sourceEnds[size - 1];
      }
    }

    private boolean isLiteral(int run) {
      return sourceEnds[run] - sourceStarts[run] == textEnds[run] - textStarts[run];
    }

    private boolean extend(int text, int start, int end) {
      int run = size - 1;
      boolean near = text - textEnds[run] <= 1; // over a space at most
      boolean abreast = near && start - sourceStarts[run] == text - textStarts[run];
      boolean same = text == textEnds[run] && start == sourceStarts[run] && end == sourceEnds[run];
      if (isLiteral(run) ? !abreast || end - start != 1 : !same) {
        return false;
      }
      textEnds[run] = text + 1;
      sourceEnds[run] = end;
      return true;
    }

    private void open(int text, int start, int end) {
      if (size == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, size * 2);
        textEnds = Arrays.copyOf(textEnds, size * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, size * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, size * 2);
      }
      textStarts[size] = text;
      textEnds[size] = text + 1;
      sourceStarts[size] = start;
      sourceEnds[size++] = end;
    }

    /** The map of the runs so far. */
    public SourceMap build() {
      return new SourceMap(this);
    }
  }
}
