package dev.proseline.model;

import dev.proseline.Stripped;
import dev.proseline.rule.Category;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measures of the report, as the corpora's own scorers define them. */
final class Measures {

  private Measures() {}

  /** Precision, recall and F1. */
  record Rates(double precision, double recall, double f1) {
    static Rates of(double hits, double said, double true_) {
      double precision = said == 0 ? 0 : hits / said;
      double recall = true_ == 0 ? 0 : hits / true_;
      return new Rates(precision, recall, hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }
  }

  /** The words of a text and how often each stands there: runs of letters, digits, underscores. */
  static Map<String, Integer> words(String text) {
    Map<String, Integer> counts = new HashMap<>();
    String low = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= low.length(); ) {
      int c = i < low.length() ? low.codePointAt(i) : ' ';
      boolean inside = isWord(c);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        counts.merge(low.substring(start, i), 1, Integer::sum);
        start = -1;
      }
      i += i < low.length() ? Character.charCount(c) : 1;
    }
    return counts;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return c == '_'
        || Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Word F1 of one text against the truth. */
  static Rates wordF1(String text, String truth) {
    Map<String, Integer> said = words(text);
    Map<String, Integer> real = words(truth);
    double saidWords = sum(said);
    double realWords = sum(real);
    if (realWords == 0 || saidWords == 0) {
      double same = realWords == saidWords ? 1 : 0;
      return new Rates(same, same, same);
    }
    double hits = 0;
    for (Map.Entry<String, Integer> entry : said.entrySet()) {
      hits += Math.min(entry.getValue(), real.getOrDefault(entry.getKey(), 0));
    }
    return Rates.of(hits, saidWords, realWords);
  }

  private static double sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(i -> i).sum();
  }

  /** The mean a page; pages whose truth is a text. */
  static Rates content(List<Outcome> outcomes) {
    List<Rates> all = outcomes.stream().map(Measures::content).toList();
    return new Rates(mean(all, Rates::precision), mean(all, Rates::recall), mean(all, Rates::f1));
  }

  private static Rates content(Outcome outcome) {
    String text = MarkdownPage.plain(outcome.page(), outcome.text());
    return wordF1(text, ((Truth.Content) outcome.page().truth()).text());
  }

  static double mean(List<Rates> rates, ToDoubleFunction<Rates> figure) {
    return rates.stream().mapToDouble(figure).average().orElse(0);
  }

  /** Mean gain in F1 and mean loss of recall against the text as it came. */
  static double[] gain(List<Outcome> outcomes) {
    double gain = 0;
    double lost = 0;
    for (Outcome outcome : outcomes) {
      Rates after = content(outcome);
      Rates before =
          wordF1(outcome.page().source(), ((Truth.Content) outcome.page().truth()).text());
      gain += after.f1() - before.f1();
      lost += before.recall() - after.recall();
    }
    return new double[] {gain / outcomes.size(), lost / outcomes.size()};
  }

  /** Over the segments that must stay and those that must go. */
  static Rates segments(List<Outcome> outcomes) {
    double kept = 0;
    double left = 0;
    double with = 0;
    for (Outcome outcome : outcomes) {
      String text = normal(outcome.text());
      Truth.Segments truth = (Truth.Segments) outcome.page().truth();
      with += truth.with().size();
      kept += truth.with().stream().filter(s -> text.contains(normal(s))).count();
      left += truth.without().stream().filter(s -> text.contains(normal(s))).count();
    }
    return Rates.of(kept, kept + left, with);
  }

  private static String normal(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  /**
   * Lines labelled by hand.
   *
   * @param rates of kept lines
   * @param proseLost the share of the characters of content that was stripped
   * @param kinds F1 by kind of boilerplate, over its lines
   */
  record LineFigures(Rates rates, double proseLost, Map<Category, Double> kinds) {
    double macroF1() {
      return kinds.values().stream().mapToDouble(d -> d).average().orElse(0);
    }
  }

  static LineFigures lines(List<Outcome> outcomes) {
    Tally tally = new Tally();
    outcomes.forEach(tally::add);
    Map<Category, Double> kinds = new EnumMap<>(Category.class);
    tally.real.forEach(
        (kind, count) -> {
          double hits = tally.right.getOrDefault(kind, 0);
          kinds.put(kind, 2 * hits / (count + tally.said.getOrDefault(kind, 0)));
        });
    return new LineFigures(
        Rates.of(tally.keptRight, tally.keptRight + tally.junkKept, tally.keepLines),
        tally.lost / tally.keepChars,
        kinds);
  }

  /** Counts over the physical lines; lines of content and boilerplate at once are left out. */
  private static final class Tally {
    private double keepLines;
    private double keptRight;
    private double junkKept;
    private double keepChars;
    private double lost;
    private final Map<Category, Integer> real = new EnumMap<>(Category.class);
    private final Map<Category, Integer> said = new EnumMap<>(Category.class);
    private final Map<Category, Integer> right = new EnumMap<>(Category.class);

    void add(Outcome outcome) {
      String text = outcome.page().source();
      Category[] cut = new Category[text.length()];
      for (Stripped fragment : outcome.fragments()) {
        for (int i = fragment.span().start(); i < fragment.span().end(); i++) {
          cut[i] = fragment.category();
        }
      }
      int start = 0;
      for (String label : ((Truth.Lines) outcome.page().truth()).labels()) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        line(text, start, end, label, cut);
        start = Math.min(text.length(), end + 1);
      }
    }

    private void line(String text, int start, int end, String label, Category[] cut) {
      int solid = 0;
      int gone = 0;
      Map<Category, Integer> by = new EnumMap<>(Category.class);
      for (int i = start; i < end; i++) {
        if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
          solid++;
          if (cut[i] != null) {
            gone++;
            by.merge(cut[i], 1, Integer::sum);
          }
        }
      }
      String[] parts = label.split("\\+");
      boolean keep = isKeep(parts[0]);
      boolean mixed = parts.length > 1 && java.util.Arrays.stream(parts).anyMatch(Tally::isKeep);
      if (solid == 0 || label.equals("?") || mixed) {
        return;
      }
      boolean stripped = 2 * gone >= solid;
      if (keep) {
        keepLines++;
        keptRight += stripped ? 0 : 1;
        keepChars += solid;
        lost += gone;
        return;
      }
      Category kind = Category.ofSlug(parts[0]).orElseThrow();
      real.merge(kind, 1, Integer::sum);
      if (stripped) {
        Category most =
            by.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        said.merge(most, 1, Integer::sum);
        right.merge(most, most == kind ? 1 : 0, Integer::sum);
      } else {
        junkKept++;
      }
    }

    private static boolean isKeep(String label) {
      return label.equals("PROSE") || label.equals("HEADING");
    }
  }
}
