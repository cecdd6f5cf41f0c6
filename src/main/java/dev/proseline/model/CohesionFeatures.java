package dev.proseline.model;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.Folding;
import dev.proseline.unicode.LinkTarget;
import java.util.Arrays;

/**
 * Computes the columns that say which of a line's words other lines have, those of the longest run
 * of prose above all: a text goes on with its words, and a teaser of another article has others
 * (lexical cohesion; Hearst, "TextTiling", Computational Linguistics 23, 1997). Words are long
 * words by their first letters, and pairs of ideographs. The state of one page.
 */
final class CohesionFeatures {

  /** Shorter words are mostly function words. */
  private static final int FEWEST_LETTERS = 4;

  /** So many letters tell a word; what comes behind is mostly an ending. */
  private static final int MOST_LETTERS = 7;

  /**
   * Words are counted by place in a table, and two may share one: with so many places a word, few
   * do, and no text takes more than a step a word.
   */
  private static final int PLACES_A_WORD = 4;

  /** The lines of the longest run are counted in the upper half of an integer. */
  private static final int RUN_BITS = 16;

  private static final int RUN = 1 << RUN_BITS;

  /** More lines are as good as so many; they fit the lower half and leave its sign alone. */
  private static final int MOST_LINES = (1 << RUN_BITS - 1) - 1;

  private static final int FEWEST_PLACE_BITS = 12;
  private static final int MOST_PLACE_BITS = 17;

  /** The letters of most alphabets differ in these of their bits. */
  private static final int LETTER_BITS = 5;

  /** Spreads what the letters make over all bits: the golden ratio. */
  private static final int GOLDEN = 0x9E3779B9;

  /** What is no letter is one of these. */
  private static final char OTHER = 0;

  private static final char INVISIBLE = 1;
  private static final char IDEOGRAPH = 2;

  /** By character: the folded letter, or what else it is: one look-up instead of two and a test. */
  private static final char[] READ = read();

  /** By number of lines: its logarithm, up to a number that is as good as many. */
  private static final double[] LOG = logarithms(256);

  private final FeatureTable table;
  private final int n;

  /** By line: where its words end in {@link #words}. */
  private final int[] ends;

  private int[] words = new int[256];
  private int size;

  /** By line: its words, and those of them that the longest run has. */
  private final int[] counted;

  private final int[] shared;

  private CohesionFeatures(int lines, FeatureTable table) {
    this.table = table;
    this.n = lines;
    this.ends = new int[n];
    this.counted = new int[n];
    this.shared = new int[n];
  }

  private static char[] read() {
    char[] read = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < read.length; c++) {
      read[c] =
          switch (CharClass.of((char) c)) {
            case CharClass.LETTER -> Folding.of((char) c);
            case CharClass.INVISIBLE -> INVISIBLE;
            case CharClass.IDEOGRAPH -> IDEOGRAPH;
            default -> OTHER;
          };
    }
    return read;
  }

  private static double[] logarithms(int size) {
    double[] logarithms = new double[size];
    for (int i = 0; i < size; i++) {
      logarithms[i] = Math.log1p(i);
    }
    return logarithms;
  }

  /** Fills the columns; those of place must be there. */
  static void fill(Page page, FeatureTable table) {
    CohesionFeatures features = new CohesionFeatures(page.lines().size(), table);
    char[] text = withoutTargets(page.text());
    for (Line line : page.lines()) {
      features.collect(text, line);
    }
    features.compare();
    features.windows();
  }

  /**
   * The characters of a text, which are read faster from an array; blanks for the targets of links.
   */
  private static char[] withoutTargets(String text) {
    char[] characters = text.toCharArray();
    for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
      Arrays.fill(characters, at, LinkTarget.end(text, at, characters.length), ' ');
    }
    return characters;
  }

  /** The words of a line, as hashes. */
  private void collect(char[] text, Line line) {
    int end = line.span().end();
    int letters = 0;
    int hash = 0;
    char above = 0;
    for (int k = line.span().start(); k < end; k++) {
      char c = READ[text[k]];
      if (c > IDEOGRAPH) {
        hash = letters < MOST_LETTERS ? Integer.rotateLeft(hash, LETTER_BITS) ^ c : hash;
        letters++;
        above = 0;
      } else if (c != INVISIBLE) {
        add(letters, hash);
        letters = 0;
        hash = 0;
        above = c == IDEOGRAPH ? ideograph(above, text[k]) : 0;
      }
    }
    add(letters, hash);
    ends[line.index()] = size;
  }

  /** Each with the one before it is a word. */
  private char ideograph(char above, char c) {
    add(above == 0 ? 0 : FEWEST_LETTERS, above << Character.SIZE | c);
    return c;
  }

  private void add(int letters, int hash) {
    if (letters >= FEWEST_LETTERS) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
      }
      words[size++] = hash * GOLDEN;
    }
  }

  private void compare() {
    int bits = 32 - Integer.numberOfLeadingZeros(PLACES_A_WORD * size);
    int shift = 32 - Math.max(FEWEST_PLACE_BITS, Math.min(MOST_PLACE_BITS, bits));
    long[] counts = new long[1 << 32 - shift];
    count(shift, counts);
    for (int i = 0; i < n; i++) {
      compare(i, shift, counts);
    }
  }

  /**
   * By word: how many lines have it, how many lines of the longest run, and above both the last of
   * these lines; side by side, as a word's counts are read together.
   */
  private void count(int shift, long[] counts) {
    for (int i = 0, k = 0; i < n; i++) {
      long line = i + 1;
      int own = isInRun(i) ? 1 + RUN : 1;
      for (; k < ends[i]; k++) {
        int word = words[k] >>> shift;
        long known = counts[word];
        if (known >>> Integer.SIZE != line) {
          int lines = inLines(known) < MOST_LINES ? (int) known + own : (int) known;
          counts[word] = line << Integer.SIZE | lines;
        }
      }
    }
  }

  private static int inLines(long counts) {
    return (int) counts & RUN - 1;
  }

  private static int inRun(long counts) {
    return (int) counts >>> RUN_BITS;
  }

  private boolean isInRun(int i) {
    return table.get(i, Feature.INSIDE_RUN) > 0;
  }

  private void compare(int i, int shift, long[] counts) {
    int own = isInRun(i) ? 1 : 0;
    double most = Math.log1p(n);
    double rare = 0;
    double sharedRare = 0;
    double logLines = 0;
    double logRunLines = 0;
    int alone = 0;
    int from = i == 0 ? 0 : ends[i - 1];
    for (int k = from; k < ends[i]; k++) {
      long known = counts[words[k] >>> shift];
      double others = log(inLines(known) - 1);
      int run = Math.max(0, inRun(known) - own); // beyond the most, none is counted
      rare += most - others;
      sharedRare += run > 0 ? most - others : 0;
      shared[i] += run > 0 ? 1 : 0;
      alone += inLines(known) == 1 ? 1 : 0;
      logLines += others;
      logRunLines += log(run);
    }
    counted[i] = ends[i] - from;
    table.set(i, Feature.SHARED, share(shared[i], counted[i]));
    table.set(i, Feature.SHARED_RARE, share(sharedRare, rare));
    table.set(i, Feature.ALONE, share(alone, counted[i]));
    table.set(i, Feature.IN_LINES, share(logLines, counted[i]));
    table.set(i, Feature.IN_RUN_LINES, share(logRunLines, counted[i]));
  }

  private static double log(int lines) {
    return LOG[Math.min(lines, LOG.length - 1)];
  }

  private static double share(double part, double all) {
    return all == 0 ? -1 : part / all;
  }

  private void windows() {
    int[] sharedAbove = sums(shared);
    int[] countedAbove = sums(counted);
    for (int i = 0; i < n; i++) {
      window(i, 2, Feature.SHARED_2, sharedAbove, countedAbove);
      window(i, 5, Feature.SHARED_5, sharedAbove, countedAbove);
      window(i, 12, Feature.SHARED_12, sharedAbove, countedAbove);
    }
  }

  private static int[] sums(int[] numbers) {
    int[] sums = new int[numbers.length + 1];
    for (int i = 0; i < numbers.length; i++) {
      sums[i + 1] = sums[i] + numbers[i];
    }
    return sums;
  }

  private void window(int i, int reach, Feature feature, int[] sharedAbove, int[] countedAbove) {
    int from = Math.max(0, i - reach);
    int to = Math.min(n, i + reach + 1);
    table.set(
        i,
        feature,
        share(sharedAbove[to] - sharedAbove[from], countedAbove[to] - countedAbove[from]));
  }
}
