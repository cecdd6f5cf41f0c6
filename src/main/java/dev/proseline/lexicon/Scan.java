package dev.proseline.lexicon;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
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

  /** Lines with the same hash are found in a table by place, with the next free one behind it. */
  void countRepetitions() {
    int capacity = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    int[] firsts = new int[capacity];
    int[] alike = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      int place = (int) (hashes[i] >>> Integer.SIZE) & capacity - 1; // the scanner mixed these bits
      while (firsts[place] != 0 && hashes[firsts[place] - 1] != hashes[i]) {
        place = place + 1 & capacity - 1;
      }
      firsts[place] = firsts[place] == 0 ? i + 1 : firsts[place];
      alike[i] = firsts[place] - 1;
      repetitions[alike[i]]++;
    }
    for (int i = 0; i < hashes.length; i++) {
      repetitions[i] = repetitions[alike[i]];
    }
  }
}
