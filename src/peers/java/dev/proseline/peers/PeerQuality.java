package dev.proseline.peers;

import dev.proseline.evaluation.Form;
import dev.proseline.evaluation.WcxbCorpus;
import dev.proseline.evaluation.WcxbPage;
import dev.proseline.evaluation.WordScore;
import dev.proseline.html.HtmlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Word precision, recall and F1 of every system on a corpus in the layout of WCXB, as Markdown
 * tables: means over the pages. A page on which a system throws counts as empty.
 */
public final class PeerQuality {

  private static final String ARTICLE = "article";

  /** One page as one system gave it. */
  private record Graded(String type, WordScore score, boolean threw) {}

  private PeerQuality() {}

  /** {@code args}: the folder of the corpus; none, or an empty one, measures nothing. */
  public static void main(String[] args) {
    if (args.length == 0 || args[0].isBlank()) {
      System.out.println(
          "No quality measured: name a corpus in the layout of WCXB with -Dpeers.corpus=");
      return;
    }
    Map<Peer, List<Graded>> grades = grades(WcxbCorpus.at(Path.of(args[0])));
    System.out.print(summary(grades));
    System.out.print(byType(grades));
  }

  private static Map<Peer, List<Graded>> grades(WcxbCorpus corpus) {
    Map<Peer, List<Graded>> grades = new EnumMap<>(Peer.class);
    for (Peer peer : Peer.values()) {
      grades.put(peer, new ArrayList<>());
    }
    corpus
        .pages()
        .forEach(
            page -> {
              String html = HtmlReader.decode(page.bytes(Form.HTML), null);
              grades.forEach((peer, graded) -> graded.add(grade(peer, page, html)));
            });
    return grades;
  }

  private static Graded grade(Peer peer, WcxbPage page, String html) {
    Optional<String> text = peer.text(html);
    return new Graded(
        page.type(), WordScore.of(text.orElse(""), page.mainContent()), text.isEmpty());
  }

  private static String summary(Map<Peer, List<Graded>> grades) {
    StringBuilder table = new StringBuilder();
    table.append(
        "\n| system | all: P | R | F1 | articles: P | R | F1 | threw |\n|---|---|---|---|---|---|---|---|\n");
    grades.forEach(
        (peer, graded) -> {
          table.append("| ").append(peer.label());
          figures(table, mean(graded, page -> true));
          figures(table, mean(graded, page -> page.type().equals(ARTICLE)));
          table.append(" | ").append(graded.stream().filter(Graded::threw).count()).append(" |\n");
        });
    return table.toString();
  }

  private static void figures(StringBuilder table, WordScore mean) {
    table.append(
        String.format(
            Locale.ROOT, " | %.3f | %.3f | %.3f", mean.precision(), mean.recall(), mean.f1()));
  }

  private static String byType(Map<Peer, List<Graded>> grades) {
    Map<String, Long> types = types(grades.values().iterator().next());
    StringBuilder table = new StringBuilder("\n| F1 by type (pages)");
    types.forEach(
        (type, pages) -> table.append(" | ").append(type).append(" (").append(pages).append(')'));
    table.append(" |\n|---").append("|---".repeat(types.size())).append("|\n");
    grades.forEach(
        (peer, graded) -> {
          table.append("| ").append(peer.label());
          types.keySet().forEach(type -> table.append(f1(graded, type)));
          table.append(" |\n");
        });
    return table.toString();
  }

  private static String f1(List<Graded> graded, String type) {
    return String.format(
        Locale.ROOT, " | %.3f", mean(graded, page -> page.type().equals(type)).f1());
  }

  private static Map<String, Long> types(List<Graded> pages) {
    return pages.stream()
        .collect(Collectors.groupingBy(Graded::type, TreeMap::new, Collectors.counting()));
  }

  private static WordScore mean(List<Graded> pages, Predicate<Graded> which) {
    return WordScore.mean(pages.stream().filter(which).map(Graded::score).toList());
  }
}
