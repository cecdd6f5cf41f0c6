package dev.proseline.segment;

import dev.proseline.heuristic.CaptionWithCredit;
import dev.proseline.heuristic.CodeLine;
import dev.proseline.heuristic.ScriptData;
import dev.proseline.lexicon.PhraseClassifier;
import dev.proseline.page.Line;
import dev.proseline.page.Span;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.LinkTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the junk inside one line: runs of buttons, labelled tails, bracketed asides, sentences with
 * a decisive phrase.
 */
final class Cuts {

  /** A labelled tail longer than this is no pointer any more, and only its first sentence goes. */
  private static final int LONGEST_TAIL = 220;

  private static final int LONGEST_BRACKET = 200;

  /** A line so short is of one kind. */
  private static final int FEWEST_WORDS = 6;

  /** So many words beside a decisive sentence make the line worth dividing. */
  private static final int PROSE_WORDS = 20;

  private static final String ENDS_OF_STATEMENTS = ";{}),>";

  private final Line line;
  private final Evidence evidence;
  private final String text;
  private final List<Cue> cues;
  private final List<Span> cuts = new ArrayList<>();

  private Cuts(Line line, Evidence evidence) {
    this.line = line;
    this.evidence = evidence;
    this.text = evidence.page().text();
    this.cues = evidence.cues(line);
  }

  /**
   * The spans to be judged by themselves, in order, without overlap; none if the line is all of one
   * kind.
   */
  static List<Span> in(Line line, Evidence evidence) {
    return new Cuts(line, evidence).find();
  }

  private List<Span> find() {
    if (evidence.words(line) < FEWEST_WORDS || isCode()) {
      return List.of();
    }
    for (Cue cue : cues) {
      boolean creditOfCaption =
          cue.category() == Category.CAPTION && CaptionWithCredit.isShort(line);
      if (creditOfCaption || bracket(cue)) {
        continue;
      }
      switch (cue.force()) {
        case LABEL -> labelledTail(cue);
        case WHOLE -> closingLabel(cue);
        case DECISIVE -> decisiveSentence(cue);
        default -> {}
      }
    }
    cuts.addAll(ButtonRuns.in(line, evidence));
    return merged();
  }

  /** A line of a program or of its data, whose words are names and strings. */
  private boolean isCode() {
    boolean ends = ENDS_OF_STATEMENTS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return ends && CodeLine.isCode(line) || ScriptData.isData(line);
  }

  private void labelledTail(Cue cue) {
    boolean inside = !cue.place().startsLine();
    boolean runningText = evidence.words(line) > PhraseClassifier.MOST_WORDS_DECISIVE * 2;
    if (!cue.place().startsSentence() || (!inside && !runningText)) {
      return;
    }
    int start = cue.span().start();
    int tail = line.span().end() - start;
    cut(
        start,
        tail <= LONGEST_TAIL
            ? line.span().end()
            : Sentences.endAfter(text, line.span(), cue.span().end()));
  }

  private void closingLabel(Cue cue) {
    if (cue.place().startsSentence() && cue.place().endsLine() && !cue.place().startsLine()) {
      cut(cue.span().start(), line.span().end());
    }
  }

  private void decisiveSentence(Cue cue) {
    Span sentence = Sentences.around(text, line.span(), cue.span().start());
    int end = Math.max(sentence.end(), cue.span().end());
    boolean last = end >= line.span().end();
    int others = evidence.words(line) - Between.words(text, sentence.start(), end);
    int most =
        PhraseClassifier.opens(cue)
            ? PhraseClassifier.MOST_WORDS_OPENING
            : PhraseClassifier.MOST_WORDS_DECISIVE;
    boolean running = line.shape().length() > most;
    if (running || (last && others >= PROSE_WORDS)) {
      cut(sentence.start(), end);
    }
  }

  /** Cuts the bracket around a cue, if the cue opens it, decides, or makes up most of it. */
  private boolean bracket(Cue cue) {
    int open = bracketBefore(cue.span().start());
    int close = open < 0 ? -1 : bracketAfter(cue.span().end(), open);
    if (close < 0 || !fills(cue, open, close)) {
      return false;
    }
    cut(open, LinkTarget.end(text, close, line.span().end()));
    return true;
  }

  private int bracketBefore(int at) {
    int least = Math.max(line.span().start(), at - LONGEST_BRACKET);
    for (int i = at - 1; i >= least; i--) {
      byte kind = CharClass.of(text.charAt(i));
      if (kind == CharClass.OPEN || kind == CharClass.CLOSE) {
        return kind == CharClass.OPEN ? i : -1;
      }
    }
    return -1;
  }

  private int bracketAfter(int at, int open) {
    int most = Math.min(line.span().end(), open + LONGEST_BRACKET);
    for (int i = at; i < most; i++) {
      if (CharClass.of(text.charAt(i)) == CharClass.CLOSE) {
        return i;
      }
    }
    return -1;
  }

  private boolean fills(Cue cue, int open, int close) {
    boolean opens = Between.isSeparator(text, open + 1, cue.span().start());
    return switch (cue.force()) {
      case DECISIVE -> true;
      case LABEL, OPENING -> opens;
      case WHOLE -> opens && Between.isSeparator(text, cue.span().end(), close);
      case BUTTON -> cue.words() >= 2 && cue.words() * 2 >= Between.words(text, open, close);
      case CLOSING, WEAK -> false;
    };
  }

  private void cut(int start, int end) {
    cuts.add(new Span(start, end));
  }

  private List<Span> merged() {
    cuts.sort(Comparator.comparingInt(Span::start));
    List<Span> merged = new ArrayList<>(cuts.size());
    for (Span cut : cuts) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && cut.start() < last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), cut.end())));
      } else {
        merged.add(cut);
      }
    }
    return merged.equals(List.of(line.span())) ? List.of() : merged;
  }
}
