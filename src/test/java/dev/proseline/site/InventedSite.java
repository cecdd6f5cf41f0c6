package dev.proseline.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A site with a layout and furniture of its own, made of random words. Some of its furniture varies
 * (dates, counters, teasers that rotate, lines that are on some pages alone), some pages are copies
 * of others, and some prose is on several pages and belongs there.
 */
final class InventedSite {

  /** A line with its truth; lines of one piece of furniture share its name. */
  record Row(String text, String furniture) {
    boolean isJunk() {
      return !furniture.isEmpty();
    }
  }

  /** A page, and the number of the article on it. */
  record SitePage(List<Row> rows, int article) {
    String text() {
      return String.join("\n", rows.stream().map(Row::text).toList()) + "\n";
    }
  }

  private record Article(String title, List<String> body) {}

  private static final int COPIES = 6;

  private final Random random;
  private final Tongue tongue;
  private final List<SitePage> pages = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final Map<String, Double> presence = new HashMap<>();
  private final Map<String, String> wording = new HashMap<>();
  private final List<String> series;
  private final String disclosure;
  private final List<String> headings;
  private final boolean blankLines;
  private final int menu;
  private final int footer;

  InventedSite(int number, long seed, int size) {
    random = new Random(seed * 1_000 + number);
    tongue = new Tongue(number, random);
    series = List.of(tongue.label(3), tongue.paragraph(2));
    disclosure = tongue.paragraph(2);
    headings = List.of(tongue.label(2), tongue.label(1), tongue.label(3));
    blankLines = random.nextBoolean();
    menu = 4 + random.nextInt(20);
    footer = 4 + random.nextInt(16);
    for (int i = 0; i < size - COPIES; i++) {
      articles.add(article(i));
    }
    for (int i = 0; i < articles.size(); i++) {
      pages.add(page(i, articles.get(i), true));
    }
    for (int i = 0; i < COPIES; i++) {
      int copied = random.nextInt(articles.size());
      pages.add(page(copied, part(articles.get(copied), i % 3), i % 2 == 0));
    }
    Collections.shuffle(pages, random);
  }

  List<SitePage> pages() {
    return pages;
  }

  private Article article(int number) {
    List<String> body = new ArrayList<>();
    if (number % 5 == 0) {
      body.addAll(series);
    }
    int paragraphs = 3 + random.nextInt(12);
    String refrain = tongue.sentence();
    for (int i = 0; i < paragraphs; i++) {
      if (i > 1 && random.nextInt(4) == 0) {
        body.add(random.nextInt(3) == 0 ? pick(headings) : tongue.label(3));
      }
      body.add(tongue.paragraph(1 + random.nextInt(5)));
      if (number % 7 == 0 && i % 3 == 1) {
        body.add(refrain);
      }
    }
    if (number % 3 == 0) {
      body.add(disclosure);
    }
    return new Article(tongue.label(5 + random.nextInt(6)), body);
  }

  /** A print view, a page without its end, the second of two pages. */
  private static Article part(Article article, int kind) {
    int size = article.body.size();
    return switch (kind) {
      case 0 -> article;
      case 1 -> new Article(article.title, article.body.subList(0, size - 1));
      default -> new Article(article.title, article.body.subList(size / 2, size));
    };
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private SitePage page(int number, Article article, boolean full) {
    List<Row> rows = new ArrayList<>();
    top(rows, full);
    rows.add(new Row(article.title, ""));
    furniture(rows, "author" + number % 5, 3, "");
    furniture(rows, "date", 1, " " + date());
    furniture(rows, "share", 2, " (" + random.nextInt(4_000) + ")");
    body(rows, article, number);
    if (full) {
      bottom(rows, number);
    }
    furniture(rows, "copyright", 5, " 20" + (10 + random.nextInt(15)));
    return new SitePage(rows, number);
  }

  private void top(List<Row> rows, boolean full) {
    furniture(rows, "skip", 3, "");
    for (int i = 0; i < (full ? menu : 3); i++) {
      furniture(rows, "menu" + i, 1 + i % 3, "");
    }
    furniture(rows, "visitors", 3, " " + random.nextInt(900));
    notice(rows, "consent", 3);
  }

  private void body(List<Row> rows, Article article, int number) {
    for (int i = 0; i < article.body.size(); i++) {
      rows.add(new Row(article.body.get(i), ""));
      if (i == 2 && number % 2 == 0) {
        furniture(rows, "inline-head", 2, "");
        furniture(rows, "inline-pitch", 6, "");
        furniture(rows, "inline-button", 1, "");
      }
    }
  }

  private void bottom(List<Row> rows, int number) {
    furniture(rows, "tags", 2, "");
    furniture(rows, "comments", 1, " " + random.nextInt(300));
    furniture(rows, "newsletter", 4, "");
    notice(rows, "pitch", 2);
    furniture(rows, "subscribe", 2, "");
    furniture(rows, "most-read", 2, "");
    for (int i = 0; i < 4; i++) {
      int teaser = (number * 3 + i * 7 + random.nextInt(3)) % Math.min(12, articles.size());
      rows.add(new Row(articles.get(teaser).title, "teaser" + teaser));
      furniture(rows, "ago", 2, " " + random.nextInt(23));
    }
    notice(rows, "about", 2);
    for (int i = 0; i < footer; i++) {
      furniture(rows, "footer" + i, 1 + i % 4, "");
    }
  }

  private String date() {
    String month = wording.computeIfAbsent("month" + random.nextInt(12), k -> tongue.label(1));
    return (1 + random.nextInt(28)) + " " + month + " 20" + (10 + random.nextInt(15));
  }

  /** A piece of furniture that stands on all pages or on most. */
  private void furniture(List<Row> rows, String name, int length, String varying) {
    if (isThere(name)) {
      String words = wording.computeIfAbsent(name, k -> tongue.label(length));
      rows.add(new Row(words + varying, name));
    }
  }

  private void notice(List<Row> rows, String name, int sentences) {
    if (isThere(name)) {
      String words = wording.computeIfAbsent(name, k -> tongue.paragraph(sentences));
      rows.add(new Row(words, name));
    }
  }

  private boolean isThere(String name) {
    double share =
        presence.computeIfAbsent(
            name, k -> random.nextInt(3) > 0 ? 1 : 0.6 + 0.4 * random.nextDouble());
    return random.nextDouble() < share;
  }

  boolean hasBlankLines() {
    return blankLines;
  }
}
