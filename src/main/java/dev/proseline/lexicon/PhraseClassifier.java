package dev.proseline.lexicon;

import dev.proseline.page.Line;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import dev.proseline.unicode.CharClass;
import java.util.List;

/**
 * Strips a line for a phrase that it holds. One instance stands for one category, so that its id
 * names the phrase list. Its examples stand in the phrase files. Not API.
 */
public final class PhraseClassifier implements LineClassifier {

  /**
   * Longer lines are running text, whatever they start with; the segmenter has cut out what could
   * be cut out.
   */
  public static final int MOST_WORDS_OPENING = 120;

  /** A decisive phrase takes a paragraph of this length with it. */
  public static final int MOST_WORDS_DECISIVE = 60;

  /** "Updated: 3 May" may stand before the first paragraph, in one line with it. */
  private static final int MOST_WORDS_BYLINE = 60;

  /** "This page was last edited on 3 May 2024, at 10:14." */
  private static final int MOST_WORDS_AROUND_A_DATE = 3;

  /** What goes on behind "Image:" or "Source:" for longer is no caption. */
  private static final int MOST_WORDS_CAPTION = 40;

  static final int MOST_WORDS_CLOSING = 12;
  private static final int MOST_WORDS_BEFORE = 6;
  private static final double BUTTON_SHARE = 0.5;

  /** "He shares it on Facebook." holds a button's words and is a sentence all the same. */
  private static final double SENTENCE_SHARE = 0.8;

  private final Category category;

  /** Of a line that a label or an opening takes with it. */
  private final int mostWords;

  /** The classifier for the phrases of one category. */
  public PhraseClassifier(Category category) {
    this.category = category;
    this.mostWords = mostWords(category);
  }

  @Override
  public String id() {
    return category.slug();
  }

  @Override
  public Vote judge(Line line, Evidence evidence) {
    List<Cue> cues = evidence.cues(line);
    Cue best = null;
    double confidence = 0;
    boolean covered = false;
    boolean known = false;
    for (int i = 0; i < cues.size(); i++) { // asked of every line: no iterator
      Cue cue = cues.get(i);
      if (cue.category() == category) {
        if (!known && cue.force() == Cue.Force.BUTTON) {
          covered = covered(line, evidence);
          known = true;
        }
        double sure = confidence(cue, line, evidence, covered);
        if (sure > confidence || (sure > 0 && sure == confidence && cue.words() > best.words())) {
          best = cue;
          confidence = sure;
        }
      }
    }
    return best == null
        ? Vote.abstain()
        : new Vote.Strip(category, confidence, because(best), best.language());
  }

  private double confidence(Cue cue, Line line, Evidence evidence, boolean covered) {
    int words = line.shape().length();
    boolean starts = cue.place().startsLine();
    if (line.shape().startsQuoted() && !isLabel(cue)) {
      return 0; // somebody says it
    }
    return switch (cue.force()) {
      case WHOLE ->
          starts && cue.place().endsLine() && !isNumbered(cue, line) && !isStep(line) ? 0.96 : 0;
      case LABEL -> starts && words <= mostWords ? 0.92 : 0;
      case OPENING -> !starts || words > mostWords ? 0 : isProse(cue, line, evidence) ? 0.6 : 0.88;
      case DECISIVE ->
          words <= MOST_WORDS_DECISIVE || opens(cue) && words <= MOST_WORDS_OPENING ? 0.9 : 0;
      case CLOSING -> cue.place().endsLine() && words <= MOST_WORDS_CLOSING ? 0.86 : 0;
      case BUTTON -> covered ? 0.87 : 0;
      case WEAK -> starts || cue.place().endsLine() && !cue.phrase().startsWith("?^") ? 0.4 : 0;
    };
  }

  private static int mostWords(Category category) {
    return switch (category) {
      case BYLINE -> MOST_WORDS_BYLINE;
      case CAPTION, CREDIT -> MOST_WORDS_CAPTION;
      default -> MOST_WORDS_OPENING;
    };
  }

  /** Whether a phrase stands so early in its line that the line is about nothing else. */
  public static boolean opens(Cue cue) {
    return cue.firstWord() <= MOST_WORDS_BEFORE;
  }

  private static boolean isLabel(Cue cue) {
    return cue.force() == Cue.Force.LABEL
        || cue.force() == Cue.Force.WHOLE
        || cue.force() == Cue.Force.WEAK;
  }

  /** "印刷する。" is a step of some instructions: a button has no full stop, a notice is polite. */
  private boolean isStep(Line line) {
    return isIdeographicSentence(line)
        && !line.text().endsWith("す。")
        && switch (category) {
          case NAVIGATION, SHARE, WIDGET, CAPTION -> true;
          default -> false;
        };
  }

  /** "Last updated in 1962, the law ...": no stamp and no menu, and perhaps what it says counts. */
  private boolean isProse(Cue cue, Line line, Evidence evidence) {
    boolean label = category == Category.BYLINE || category == Category.NAVIGATION;
    int others = evidence.words(line) - evidence.numbers(line) - evidence.dateWords(line);
    boolean more = others > cue.words() + MOST_WORDS_AROUND_A_DATE;
    return label && more && line.shape().isSentence() || goesOn(cue, line);
  }

  /** "写真提供を呼びかけた。": where no blank ends a word, the sentence may go on with a particle. */
  private static boolean goesOn(Cue cue, Line line) {
    int next = cue.span().end() - line.span().start();
    return isIdeographicSentence(line)
        && next < line.length()
        && CharClass.of(line.charAt(next)) == CharClass.IDEOGRAPH;
  }

  private static boolean isIdeographicSentence(Line line) {
    return line.charAt(line.length() - 1) == '\u3002';
  }

  /** "1. Log in" is a step of some instructions; text browsers number a link "[1]Log in". */
  private static boolean isNumbered(Cue cue, Line line) {
    return cue.firstWord() > 0
        && line.shape().startsItem()
        && line.charAt(cue.span().start() - line.span().start() - 1) != ']';
  }

  /**
   * Whether buttons of this category make up enough of the line; where phrases overlap, words count
   * once.
   */
  private boolean covered(Line line, Evidence evidence) {
    int covered = 0;
    int end = 0;
    int longest = 0;
    for (Cue cue : evidence.cues(line)) {
      if (cue.category() == category && cue.endWord() > end) {
        covered += cue.endWord() - Math.max(end, cue.firstWord());
        end = cue.endWord();
        longest = Math.max(longest, cue.words());
      }
    }
    if (covered == 0) {
      return false;
    }
    int others = evidence.words(line) - evidence.numbers(line);
    boolean sentence = line.shape().isSentence();
    if (sentence) {
      return covered >= SENTENCE_SHARE * others;
    }
    if (longest == 1) {
      return areBareNames(line, evidence) && covered > BUTTON_SHARE * others;
    }
    return covered >= BUTTON_SHARE * others;
  }

  /**
   * Bare names of networks are buttons beside each other; "Facebook and Twitter" or a list item
   * speaks of them.
   */
  private static boolean areBareNames(Line line, Evidence evidence) {
    return evidence.functionWords(line) == 0 && !line.shape().startsItem();
  }

  private String because(Cue cue) {
    String phrase = cue.plain();
    return switch (cue.force()) {
      case WHOLE -> "The line is the phrase “" + phrase + "”, " + category.noun() + ".";
      case LABEL, OPENING -> "It starts with “" + phrase + "”, " + category.noun() + ".";
      case CLOSING -> "It is short and ends with “" + phrase + "”, " + category.noun() + ".";
      case DECISIVE -> "It contains “" + phrase + "”, " + category.noun() + ".";
      case BUTTON -> "Phrases like “" + phrase + "” make up most of it: " + category.noun() + ".";
      case WEAK -> "It says “" + phrase + "”, which among furniture is " + category.noun() + ".";
    };
  }
}
