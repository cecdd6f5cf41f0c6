package dev.proseline.segment;

import dev.proseline.page.Line;
import dev.proseline.page.Span;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Cue.Force;
import dev.proseline.rule.Evidence;
import dev.proseline.unicode.LinkTarget;
import java.util.ArrayList;
import java.util.List;

/** Finds the runs of buttons at the ends of a line and, if they are long, inside it. */
final class ButtonRuns {

  /** So many unknown words may stand between two buttons: the name of a network. */
  private static final int MOST_UNKNOWN_WORDS = 2;

  /** So many buttons in a row are no prose wherever they stand. */
  private static final int SURE_COUNT = 3;

  private final Line line;
  private final String text;
  private final List<Cue> buttons;
  private final List<Span> runs = new ArrayList<>();

  private ButtonRuns(Line line, Evidence evidence) {
    this.line = line;
    this.text = evidence.page().text();
    this.buttons = evidence.cues(line).stream().filter(cue -> cue.force() == Force.BUTTON).toList();
  }

  /** The runs in order; none that is the whole line. */
  static List<Span> in(Line line, Evidence evidence) {
    return new ButtonRuns(line, evidence).find();
  }

  private List<Span> find() {
    int first = 0;
    while (first < buttons.size()) {
      int last = first;
      int count = 1;
      int end = buttons.get(first).span().end();
      while (last + 1 < buttons.size() && goesOn(end, buttons.get(last), buttons.get(last + 1))) {
        Span next = buttons.get(++last).span();
        count += next.start() >= end ? 1 : 0;
        end = Math.max(end, next.end());
      }
      add(buttons.get(first), buttons.get(last), count, end);
      first = last + 1;
    }
    return runs;
  }

  private boolean goesOn(int end, Cue button, Cue next) {
    int start = next.span().start();
    int unknown = next.firstWord() - button.endWord();
    boolean named = unknown > 0 && unknown <= MOST_UNKNOWN_WORDS && next.words() >= 2;
    return Between.isSeparator(text, end, start)
        || named && Between.isUnpunctuated(text, end, start);
  }

  private void add(Cue first, Cue last, int count, int end) {
    boolean starts = first.place().startsLine();
    boolean ends = last.place().endsLine();
    if (starts && ends) {
      return;
    }
    int words = last.endWord() - first.firstWord();
    if (count >= SURE_COUNT
        || (ends ? mayEnd(first, count, words) : starts && isPair(count, words))) {
      runs.add(new Span(start(first), ends ? line.span().end() : afterLink(end)));
    }
  }

  /**
   * Two buttons or a long one may end a line where a sentence has just ended; two long ones always.
   */
  private static boolean mayEnd(Cue first, int count, int words) {
    boolean fresh = first.place().startsSentence();
    return isPair(count, words) || fresh && (count == 2 || words >= SURE_COUNT);
  }

  private static boolean isPair(int count, int words) {
    return count == 2 && words >= 2 * count;
  }

  /** The button's start; the bracket of a Markdown link belongs to it. */
  private int start(Cue first) {
    int start = first.span().start();
    return start > line.span().start() && text.charAt(start - 1) == '[' ? start - 1 : start;
  }

  private int afterLink(int end) {
    return end < line.span().end() && text.charAt(end) == ']'
        ? LinkTarget.end(text, end, line.span().end())
        : end;
  }
}
