package dev.proseline.lexicon;

import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Cue.Place;
import dev.proseline.unicode.CharClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the automaton over the words of each line. Holds the state of one page; not thread-safe. */
final class Scanner {

  static final int MOST_PHRASE_WORDS = 48;

  /** A separator with space beside it; without, it may be a hyphen or a time. */
  private static final int FREE_SEPARATOR = Tokenizer.GAP_SEPARATOR | Tokenizer.GAP_SPACE;

  /** "Fot." and the like: a full stop behind so short a word can stand for a colon. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** An odd number spreads the sums of word hashes over all bits. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Behind a letter any quotation mark closes, behind an ideograph one of these. */
  private static final String CLOSING_QUOTES = "\"\u201D\u300D\u300F";

  /** A ring of the last words' places; long enough for the longest phrase. */
  private static final int RING = 64;

  private static final int RING_MASK = RING - 1;

  private final Lexicon lexicon;
  private final Page page;
  private final Scan scan;
  private final Tokenizer tokens;

  private final int[] starts = new int[RING];
  private final int[] gaps = new int[RING];

  /**
   * By phrase with a gap: where its first part ended in the current line, and the line that was.
   */
  private final int[] gapLine;

  private final int[] gapFirstWord;
  private final int[] gapStart;
  private final int[] gapEndWord;
  private final boolean[] gapStartsSentence;

  private final List<Find> finds = new ArrayList<>();
  private int line;
  private int lineEnd;
  private int state;
  private int word;
  private int leadingNumbers;
  private int lastWordNotNumber;
  private int numbers;
  private int functionWords;
  private int dateWords;
  private long lineHash;

  /** A phrase found, before it is known how the line goes on. */
  private record Find(
      Phrase phrase, int firstWord, int start, int endWord, int end, boolean startsSentence) {}

  Scanner(Lexicon lexicon, Page page) {
    this.lexicon = lexicon;
    this.page = page;
    this.scan = new Scan(page);
    this.tokens = new Tokenizer(page.text());
    int gapped = lexicon.phrases.gaps();
    this.gapLine = new int[gapped];
    this.gapFirstWord = new int[gapped];
    this.gapStart = new int[gapped];
    this.gapEndWord = new int[gapped];
    this.gapStartsSentence = new boolean[gapped];
    Arrays.fill(gapLine, -1);
  }

  Scan scan() {
    page.lines().forEach(this::scan);
    scan.countRepetitions();
    return scan;
  }

  Scan rescan(Scan earlier, int[] origin) {
    for (Line each : page.lines()) {
      int known = origin[each.index()];
      if (known >= 0) {
        scan.copy(earlier, known, each.index());
      } else {
        scan(each);
      }
    }
    scan.countRepetitions();
    return scan;
  }

  private void scan(Line each) {
    line = each.index();
    lineEnd = each.span().end();
    state = Automaton.ROOT;
    word = 0;
    leadingNumbers = 0;
    lastWordNotNumber = -1;
    numbers = 0;
    functionWords = 0;
    dateWords = 0;
    lineHash = 0;
    finds.clear();
    tokens.reset(each.span().start(), lineEnd);
    while (tokens.next()) {
      int id = lexicon.vocabulary.id(tokens.hash);
      if (id == Vocabulary.UNKNOWN && tokens.humpCount > 0) {
        glued();
      } else {
        word(id, tokens.hash, tokens.start, tokens.end, tokens.gap, tokens.number);
      }
    }
    scan.counts(line, word, numbers, functionWords, dateWords, lineHash);
    if (!finds.isEmpty()) {
      scan.cues(line, cues(each));
    }
  }

  /**
   * An unknown word with capitals inside, such as {@code FacebookTwitterWhatsApp}: the longest
   * known pieces.
   */
  private void glued() {
    int count = tokens.humpCount;
    int[] humps = Arrays.copyOf(tokens.humps, count + 1);
    humps[count] = tokens.end;
    int from = tokens.start;
    int gap = tokens.gap;
    int next = 0;
    while (next <= count) {
      int piece = count;
      int id = Vocabulary.UNKNOWN;
      long hash = 0;
      while (piece >= next) {
        hash = WordHash.of(page.text(), from, humps[piece]);
        id = lexicon.vocabulary.id(hash);
        if (id != Vocabulary.UNKNOWN || piece == next) {
          break;
        }
        piece--;
      }
      word(id, hash, from, humps[piece], gap, false);
      gap = FREE_SEPARATOR;
      from = humps[piece];
      next = piece + 1;
    }
  }

  private void word(int id, long hash, int start, int end, int gap, boolean number) {
    starts[word & RING_MASK] = start;
    gaps[word & RING_MASK] = gap;
    lineHash = (lineHash + hash) * MIX;
    if (number) {
      numbers++;
      leadingNumbers += leadingNumbers == word ? 1 : 0;
    } else {
      lastWordNotNumber = word;
    }
    if (id == Vocabulary.UNKNOWN) {
      state = Automaton.ROOT;
    } else {
      byte flags = lexicon.vocabulary.flags(id);
      functionWords += flags & Vocabulary.FUNCTION_WORD;
      dateWords += (flags & Vocabulary.DATE_WORD) >> 1;
      state = lexicon.automaton.next(state, id);
      Automaton automaton = lexicon.automaton;
      for (int at = automaton.found(state); at != Automaton.ROOT; at = automaton.foundNext(at)) {
        found(at, end);
      }
    }
    word++;
  }

  /**
   * Looks at the patterns that end in a state, which has been reached by the word that ends here.
   */
  private void found(int at, int end) {
    int first = word - lexicon.automaton.depth(at) + 1;
    boolean startsSentence = startsSentence(first);
    int last = lexicon.selection.start(at + 1);
    for (int i = lexicon.selection.start(at); i < last; i++) {
      int pattern = lexicon.selection.pattern(i);
      if (first <= leadingNumbers || lexicon.phrases.start(pattern).allows(startsSentence)) {
        found(pattern, at, first, end, startsSentence);
      }
    }
  }

  private void found(int pattern, int at, int first, int end, boolean startsSentence) {
    int gap = lexicon.phrases.gap(pattern);
    if (gap < 0) {
      Phrase phrase = lexicon.phrases.phrase(pattern, at);
      add(phrase, first, starts[first & RING_MASK], end, startsSentence);
    } else if (lexicon.phrases.followsGap(pattern)) {
      afterGap(gap, lexicon.phrases.phrase(pattern, at), first, end);
    } else {
      gapLine[gap] = line;
      gapFirstWord[gap] = first;
      gapStart[gap] = starts[first & RING_MASK];
      gapEndWord[gap] = word;
      gapStartsSentence[gap] = startsSentence;
    }
  }

  private void afterGap(int gap, Phrase phrase, int first, int end) {
    int between = first - gapEndWord[gap] - 1;
    if (gapLine[gap] == line && between >= 1 && between <= phrase.mostGapWords()) {
      add(phrase, gapFirstWord[gap], gapStart[gap], end, gapStartsSentence[gap]);
    }
  }

  private void add(Phrase phrase, int first, int start, int end, boolean startsSentence) {
    if (phrase.needsSeparator() && !separatorFollows(end)
        || phrase.needsQuestionMark() && !questionMarkFollows(end)) {
      return;
    }
    finds.add(new Find(phrase, first, start, word + 1, end, startsSentence));
  }

  private boolean startsSentence(int first) {
    if (first <= leadingNumbers) {
      return true;
    }
    int gap = gaps[first & RING_MASK];
    if (gap == Tokenizer.GAP_SPACE || gap == 0) {
      return false;
    }
    return (gap & Tokenizer.GAP_OPEN) != 0
        || (gap & FREE_SEPARATOR) == FREE_SEPARATOR
        || (gap & Tokenizer.GAP_TERMINATOR) != 0
            && ((gap & Tokenizer.GAP_SPACE) != 0 || afterIdeograph(first));
  }

  private boolean afterIdeograph(int first) {
    return first > 0
        && CharClass.of(page.text().charAt(starts[(first - 1) & RING_MASK])) == CharClass.IDEOGRAPH;
  }

  /** Whether a colon, bar, arrow, or a dash that does not join words comes next. */
  private boolean separatorFollows(int end) {
    String text = page.text();
    if (isAbbreviated(text, end)) {
      return true;
    }
    for (int i = end; i < lineEnd; i++) {
      char c = text.charAt(i);
      byte kind = CharClass.of(c);
      if (kind == CharClass.SEPARATOR) {
        return c != '-' || i > end || i + 1 == lineEnd || CharClass.isBlank(text.charAt(i + 1));
      }
      boolean skipped =
          kind == CharClass.SPACE || kind == CharClass.INVISIBLE || kind == CharClass.CLOSE;
      if (!skipped && c != '.') { // "Opr.: TL"
        return false;
      }
    }
    return false;
  }

  private boolean questionMarkFollows(int end) {
    int at = end;
    while (at < lineEnd && CharClass.isBlank(page.text().charAt(at))) {
      at++;
    }
    return at < lineEnd && "?\uFF1F\u061F".indexOf(page.text().charAt(at)) >= 0;
  }

  private boolean isAbbreviated(String text, int end) {
    return end + 1 < lineEnd
        && text.charAt(end) == '.'
        && CharClass.isBlank(text.charAt(end + 1))
        && end - starts[word & RING_MASK] <= LONGEST_ABBREVIATION;
  }

  /** Whether prose says the phrase: {@code The note read: "Learn more"}. */
  private boolean isQuoted(Line each, Find find) {
    int before = find.start() - 1;
    if (before <= each.span().start()
        || CharClass.of(page.text().charAt(before)) != CharClass.QUOTE) {
      return false;
    }
    return switch (CharClass.of(page.text().charAt(before - 1))) {
      case CharClass.LETTER, CharClass.DIGIT, CharClass.TERMINATOR, CharClass.COMMA -> false;
      case CharClass.IDEOGRAPH -> CLOSING_QUOTES.indexOf(page.text().charAt(before)) < 0;
      default -> true;
    };
  }

  private List<Cue> cues(Line each) {
    List<Cue> cues = new ArrayList<>(finds.size());
    for (Find find : finds) {
      Phrase phrase = find.phrase();
      boolean startsLine = find.firstWord() <= leadingNumbers;
      boolean endsLine = find.endWord() > lastWordNotNumber;
      if (phrase.anchoredEnd() && !endsLine || isQuoted(each, find)) {
        continue;
      }
      cues.add(
          new Cue(
              new Span(find.start(), find.end()),
              phrase.category(),
              phrase.force(),
              phrase.language(),
              phrase.text(),
              find.firstWord(),
              find.endWord() - find.firstWord(),
              new Place(startsLine, endsLine, find.startsSentence())));
    }
    return List.copyOf(cues);
  }
}
