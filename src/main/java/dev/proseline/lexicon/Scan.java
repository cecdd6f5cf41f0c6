package dev.proseline.lexicon;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import java.util.Arrays;
import java.util.List;

/**
 * What a scan found in the lines of a page, in arrays by line. Filled by the scanner, read-only for
 * all others.
 */
public final class Scan implements Evidence {

  private static final List<Cue> NONE = List.of();

  private final Page page;
  private final List<Cue>[] cues;
  private final int[] words;
  private final int[] numbers;
  private final int[] functionWords;
  private final int[] dateWords;
  private final long[] hashes;
  private final int[] repetitions;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Scan(Page page) {
    int lines = page.lines().size();
    this.page = page;
    this.cues = new List[lines];
    this.words = new int[lines];
    this.numbers = new int[lines];
    this.functionWords = new int[lines];
    this.dateWords = new int[lines];
    this.hashes = new long[lines];
    this.repetitions = new int[lines];
  }

  @Override
  public Page page() {
    return page;
  }

  @Override
  public List<Cue> cues(Line line) {
    List<Cue> found = cues[line.index()];
    return found == null ? NONE : found;
  }

  @Override
  public int words(Line line) {
    return words[line.index()];
  }

  @Override
  public int numbers(Line line) {
    return numbers[line.index()];
  }

  @Override
  public int functionWords(Line line) {
    return functionWords[line.index()];
  }

  @Override
  public int dateWords(Line line) {
    return dateWords[line.index()];
  }

  @Override
  public int repetitions(Line line) {
    return repetitions[line.index()];
  }

  void counts(int line, int words, int numbers, int functionWords, int dateWords, long hash) {
    this.words[line] = words;
    this.numbers[line] = numbers;
    this.functionWords[line] = functionWords;
    this.dateWords[line] = dateWords;
    this.hashes[line] = hash;
  }

  void cues(int line, List<Cue> found) {
    cues[line] = found;
  }

  void copy(Scan from, int source, int line) {
    cues[line] = from.cues[source];
    words[line] = from.words[source];
    numbers[line] = from.numbers[source];
    functionWords[line] = from.functionWords[source];
    dateWords[line] = from.dateWords[source];
    hashes[line] = from.hashes[source];
  }

  void countRepetitions() {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int[] alike = new int[sorted.length];
    for (int first = 0, end; first < sorted.length; first = end) {
      end = runEnd(sorted, first);
      Arrays.fill(alike, first, end, end - first);
    }
    for (int i = 0; i < hashes.length; i++) {
      repetitions[i] = alike[Arrays.binarySearch(sorted, hashes[i])];
    }
  }

  private static int runEnd(long[] sorted, int first) {
    int end = first + 1;
    while (end < sorted.length && sorted[end] == sorted[first]) {
      end++;
    }
    return end;
  }
}
