package dev.proseline.html;

import dev.proseline.page.Line;
import dev.proseline.page.Markup;
import dev.proseline.page.Region;
import dev.proseline.page.Role;
import dev.proseline.page.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts to each line what the elements around it say. Whatever is inherited is handed down from
 * parents to children in loops over the tree's arrays. The state of one page; not thread-safe.
 */
final class Assembly {

  /**
   * An element with more of the page's words than this holds the article, whatever its class says.
   */
  private static final double MOST_CUE_SHARE = 0.5;

  private static final double MOST_HIDDEN = 0.4;

  private static final double MOSTLY_LINKS = 0.7;

  private static final String COMMENT = "comment";
  private static final String NAVIGATION = "navigation";
  private static final String NAV = "nav";

  /** So many words of sentences, and such a share of them, are no menu. */
  private static final double FEWEST_READ_WORDS = 50;

  private static final double MOSTLY_READ = 0.5;

  /** Beside the largest of comments or menus: an article has so many words of sentences. */
  private static final double FEWEST_ARTICLE_WORDS = 150;

  /** Regions apart from the article, if the article is not in them. */
  private static final int ASIDES =
      Region.NAVIGATION.bit()
          | Region.HEADER.bit()
          | Region.FOOTER.bit()
          | Region.ASIDE.bit()
          | Region.FORM.bit()
          | Region.BUTTON.bit()
          | Region.DIALOG.bit()
          | Region.HIDDEN.bit()
          | Region.NOSCRIPT.bit()
          | Region.AUTHOR.bit()
          | Region.TIME.bit()
          | Region.HEADING.bit();

  /** There are servers that put the whole page into one form. */
  private static final int FORM = Region.FORM.bit();

  private static final int HEADER = Region.HEADER.bit();

  /** Links alone, they may hold most of a page: one without an article, or a large manual's. */
  private static final int MENUS = Region.NAVIGATION.bit() | Region.FOOTER.bit();

  private static final int ARTICLE = Region.ARTICLE.bit() | Region.MAIN.bit();

  private static final int FEWEST_SIBLINGS = 3;
  private static final int FEWEST_BOX_LINES = 2;

  private final Tree tree;
  private final LineTable table;
  private final List<Line> lines = new ArrayList<>();

  /** Sums of words, and of linked words, up to each line. */
  private final double[] words;

  private final double[] linked;

  /** The same of sentences in elements named for content. */
  private final double[] prose;

  /** The same of sentences that are no links. */
  private final double[] sentences;

  /** By element: the nearest element above or itself that has a class word, is a box, a card ... */
  private final int[] cue;

  private final int[] contentSteps;
  private final int[] box;
  private final int[] card;
  private final int[] outerCard;
  private final int[] item;
  private final int[] outside;
  private final int[] titleSteps;
  private final int[] regions;
  private final Map<Long, double[]> siblings = new HashMap<>();
  private final Map<Long, double[]> pathWords = new HashMap<>();

  private Assembly(String text, Tree tree, LineTable table) {
    this.tree = tree;
    this.table = table;
    for (int i = 0; i < table.size; i++) {
      Span span = new Span(table.start[i], table.end[i]);
      lines.add(Line.of(text, i, span, table.before[i]));
    }
    words = new double[table.size + 1];
    linked = new double[table.size + 1];
    prose = new double[table.size + 1];
    sentences = new double[table.size + 1];
    cue = new int[tree.size];
    contentSteps = new int[tree.size];
    box = new int[tree.size];
    card = new int[tree.size];
    outerCard = new int[tree.size];
    item = new int[tree.size];
    outside = new int[tree.size];
    titleSteps = new int[tree.size];
    regions = new int[tree.size];
  }

  /** The lines of a page with their markup. */
  static List<Line> lines(String text, Tree tree, LineTable table, Titles titles) {
    return new Assembly(text, tree, table).assemble(titles);
  }

  private List<Line> assemble(Titles titles) {
    findContent();
    sum();
    countSiblings();
    inherit();
    showHidden();
    int best = Containers.best(tree, table, lines, furniture(), regions);
    measureDistance(best, outside);
    double share = wordsIn(best) / Math.max(1, words[lines.size()]);
    boolean[] headline = new boolean[lines.size()];
    for (Line line : lines) {
      headline[line.index()] = titles.says(line, isHeading(line.index()));
    }
    int title = title(headline);
    if (title >= 0) {
      measureDistance(table.element[title], titleSteps);
    } else {
      Arrays.fill(titleSteps, -1);
    }
    List<Line> known = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int i = line.index();
      known.add(line.with(markup(i, share, headline[i], i == title)));
    }
    return known;
  }

  private void findContent() {
    for (int e = 0; e < tree.size; e++) {
      int above = tree.parent[e];
      int steps = above < 0 || contentSteps[above] < 0 ? -1 : contentSteps[above] + 1;
      contentSteps[e] = tree.words[e].content() ? 0 : steps;
    }
  }

  private void sum() {
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).shape().length();
      double links = Containers.linkShare(table, i);
      boolean sentence = lines.get(i).shape().sentenceEnds() > 0;
      boolean article = sentence && contentSteps[table.element[i]] >= 0;
      prose[i + 1] = prose[i] + (article ? length : 0);
      sentences[i + 1] = sentences[i] + (sentence ? length * (1 - links) : 0);
      words[i + 1] = words[i] + length;
      linked[i + 1] = linked[i] + length * links;
      pathWords.computeIfAbsent(tree.pathKey[table.element[i]], k -> new double[1])[0] += length;
    }
  }

  private double wordsIn(int element) {
    return words[tree.endLine[element]] - words[tree.firstLine[element]];
  }

  private double share(int element) {
    return wordsIn(element) / Math.max(1, words[lines.size()]);
  }

  private void countSiblings() {
    for (int e = 0; e < tree.size; e++) {
      if (tree.block[e]) {
        double[] group = siblings.computeIfAbsent(group(e), k -> new double[3]);
        group[0]++;
        group[1] += wordsIn(e);
        group[2] += linked[tree.endLine[e]] - linked[tree.firstLine[e]];
      }
    }
  }

  private long group(int element) {
    return tree.siblingKey[element] + tree.parent[element];
  }

  /** There a header holds the title of the article, and is none of the page's. */
  private boolean isInArticle(int element) {
    return (regions[element] & ARTICLE) != 0;
  }

  private boolean isOutsideArticle(int element) {
    double outside =
        prose[lines.size()] - (prose[tree.endLine[element]] - prose[tree.firstLine[element]]);
    return outside >= FEWEST_ARTICLE_WORDS;
  }

  /** The regions that an element which holds most of the page is not believed to be. */
  private int doubtful(int element, boolean apart) {
    if (apart) {
      return FORM;
    }
    return isLinks(element) ? ASIDES & ~MENUS : ASIDES;
  }

  private boolean isLinks(int element) {
    double links = linked[tree.endLine[element]] - linked[tree.firstLine[element]];
    return links >= MOSTLY_LINKS * wordsIn(element);
  }

  /** What reads as an article is no menu, whatever {@code content-nav-section} may mean. */
  private boolean isBelied(ClassWords.Match match, int element) {
    double read = sentences[tree.endLine[element]] - sentences[tree.firstLine[element]];
    return match.kind().equals(NAVIGATION)
        && match.words().startsWith(NAV)
        && read >= FEWEST_READ_WORDS
        && read >= MOSTLY_READ * wordsIn(element);
  }

  /** Comments may be longer than the article that they are on. */
  private static boolean isComments(ClassWords.Match match) {
    return !match.weak() && match.kind().equals(COMMENT);
  }

  private void inherit() {
    for (int e = 0; e < tree.size; e++) {
      int above = tree.parent[e];
      boolean root = above < 0;
      ClassWords.Match match = tree.words[e];
      boolean small = share(e) < MOST_CUE_SHARE;
      boolean apart = !small && isOutsideArticle(e);
      boolean names =
          match.kind() != null && (small || apart && isComments(match)) && !isBelied(match, e);
      int own = tree.regions[e] & ~(small ? 0 : doubtful(e, apart));
      regions[e] = root ? own : regions[above] | (isInArticle(above) ? own & ~HEADER : own);
      int inherited = root ? -1 : cue[above];
      boolean overruled = inherited >= 0 && match.weak() && !tree.words[inherited].weak();
      cue[e] = names && !overruled ? e : inherited;
      boolean holds = tree.block[e] && tree.endLine[e] - tree.firstLine[e] >= FEWEST_BOX_LINES;
      box[e] = holds || root ? e : box[above];
      boolean repeated = isCard(e);
      card[e] = repeated ? e : root ? -1 : card[above];
      outerCard[e] = !root && outerCard[above] >= 0 ? outerCard[above] : repeated ? e : -1;
      item[e] = tree.tag[e].equals("li") ? e : root ? -1 : item[above];
    }
  }

  /** Where much of the page is hidden, a script shows it, and it hides nothing from a reader. */
  private void showHidden() {
    double hidden = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean here = (regions[table.element[i]] & Region.HIDDEN.bit()) != 0;
      hidden += here ? lines.get(i).shape().length() : 0;
    }
    if (hidden >= MOST_HIDDEN * words[lines.size()]) {
      for (int e = 0; e < tree.size; e++) {
        regions[e] &= ~Region.HIDDEN.bit();
      }
    }
  }

  /** One of several alike; paragraphs, headings and cells are alike in every article. */
  private boolean isCard(int element) {
    if (!tree.block[element] || siblings.get(group(element))[0] < FEWEST_SIBLINGS) {
      return false;
    }
    return switch (tree.tag[element]) {
      case "div", "li", "article", "section", "dd", "dt", "tr", "tbody", "aside", "figure" -> true;
      default -> false;
    };
  }

  private boolean[] furniture() {
    boolean[] furniture = new boolean[lines.size()];
    for (int i = 0; i < furniture.length; i++) {
      int at = cue[table.element[i]];
      furniture[i] = at >= 0 && !tree.words[at].weak();
    }
    return furniture;
  }

  /** 0 for what lies in the best container; else one more than the steps up to what holds both. */
  private void measureDistance(int best, int[] outside) {
    boolean[] holds = new boolean[tree.size];
    for (int e = best; e >= 0; e = tree.parent[e]) {
      holds[e] = true;
    }
    for (int e = 0; e < tree.size; e++) {
      int above = tree.parent[e];
      boolean inside = e == best || above >= 0 && !holds[e] && outside[above] == 0;
      outside[e] = inside ? 0 : holds[e] ? 1 : outside[above] + (tree.block[e] ? 1 : 0);
    }
  }

  private boolean isHeading(int line) {
    return tree.role[table.element[line]] == Role.HEADING;
  }

  /** The heading nearest to the best container that says the page's title, else the first h1. */
  private int title(boolean[] headline) {
    int best = -1;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      int e = table.element[i];
      if (!isHeading(i) || !headline[i] && tree.level[e] != 1) {
        continue;
      }
      int rank = (headline[i] ? 0 : 1_000) + outside[e] + tree.level[e];
      if (rank < lowest) {
        lowest = rank;
        best = i;
      }
    }
    return best;
  }

  private Markup markup(int i, double containerShare, boolean headline, boolean title) {
    int e = table.element[i];
    int around = box[e];
    int of = item[e];
    boolean startsItem = of >= 0 && tree.firstLine[of] == i;
    double boxWords = Math.max(1, wordsIn(around));
    return new Markup(
        true,
        tree.tag[e],
        title ? Role.TITLE : tree.role[e],
        tree.level[e],
        startsItem ? tree.ordinal[of] : 0,
        startsItem,
        regions[e],
        cue(e),
        contentSteps[e],
        Containers.linkShare(table, i),
        (linked[tree.endLine[around]] - linked[tree.firstLine[around]]) / boxWords,
        tree.endLine[around] - tree.firstLine[around],
        siblings(card[e]),
        siblings(outerCard[e]),
        outside[e],
        titleSteps[e],
        containerShare,
        pathWords.get(tree.pathKey[e])[0] / Math.max(1, words[lines.size()]),
        headline,
        tree.path[e]);
  }

  private Markup.Group siblings(int card) {
    if (card < 0) {
      return Markup.Group.NONE;
    }
    double[] sums = siblings.get(group(card));
    double inAll = Math.max(1, sums[1]);
    return new Markup.Group(
        (int) sums[0],
        sums[1] / sums[0],
        sums[2] / inAll,
        sums[1] / Math.max(1, words[lines.size()]));
  }

  private Optional<Markup.ClassCue> cue(int element) {
    int at = cue[element];
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Markup.ClassCue(
                tree.words[at].kind(), tree.words[at].words(), tree.words[at].weak(), share(at)));
  }
}
