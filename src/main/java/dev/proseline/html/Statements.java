package dev.proseline.html;

import dev.proseline.page.Metadata;
import dev.proseline.page.Metadata.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Collects what a page states about itself in its title, its {@code meta} elements (OpenGraph,
 * Dublin Core), its JSON-LD and its language. The state of one page; not thread-safe.
 */
final class Statements {

  /** From the most to the least trusted. */
  private static final List<String> TITLE =
      List.of(
          "json-ld:headline",
          "meta:og:title",
          "meta:twitter:title",
          "meta:dc.title",
          "meta:title",
          "title");

  private static final List<String> AUTHOR =
      List.of(
          "json-ld:author",
          "meta:author",
          "meta:article:author",
          "meta:dc.creator",
          "meta:parsely-author",
          "meta:sailthru.author");

  private static final List<String> DATE =
      List.of(
          "json-ld:datepublished",
          "meta:article:published_time",
          "meta:datepublished",
          "meta:dc.date",
          "meta:dc.date.issued",
          "meta:date",
          "meta:pubdate",
          "meta:publish-date",
          "meta:parsely-pub-date");

  private static final List<String> SITE =
      List.of("meta:og:site_name", "json-ld:publisher", "meta:application-name");

  private static final List<String> TYPE = List.of("json-ld:@type", "meta:og:type");

  /** Types that every page of a site may have, beside the one that tells what it is. */
  private static final Set<String> ANY_TYPE =
      Set.of(
          "WebPage",
          "WebSite",
          "Organization",
          "Corporation",
          "NewsMediaOrganization",
          "LocalBusiness",
          "Person",
          "BreadcrumbList",
          "ImageObject",
          "SiteNavigationElement",
          "WPHeader",
          "WPFooter",
          "website");

  private static final List<String> LANGUAGE =
      List.of(
          "html@lang",
          "html@xml:lang",
          "json-ld:inlanguage",
          "meta:og:locale",
          "meta:content-language");

  private static final Set<String> KNOWN =
      Stream.of(TITLE, AUTHOR, DATE, SITE, TYPE, LANGUAGE)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_VALUES = 1_000;

  private final Map<String, Set<String>> values = new HashMap<>();
  private int count;

  /** An element that may state something. */
  void see(Element element, String tag) {
    switch (tag) {
      case "html" -> {
        state("html@lang", element.attr("lang"));
        state("html@xml:lang", element.attr("xml:lang"));
      }
      case "title" -> title(element);
      case "meta" -> meta(element);
      case "script" -> script(element);
      default -> {}
    }
  }

  /** The page's title stands in the head; drawings have titles too. */
  private void title(Element element) {
    Element parent = element.parent();
    if (parent != null && parent.normalName().equals("head")) {
      state("title", element.text());
    }
  }

  private void meta(Element element) {
    String content = element.attr("content");
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = element.attr(attribute);
      if (!name.isEmpty()) {
        state("meta:" + name.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      JsonLd.read(element.data(), this::linkedData);
    }
  }

  /** Only what is said of the page's own items, at the top or in the graph. */
  private void linkedData(String path, String value) {
    String key = path.startsWith(".@graph.") ? path.substring(".@graph".length()) : path;
    switch (key) {
      case ".headline" -> state("json-ld:headline", value);
      case ".author", ".author.name" -> state("json-ld:author", value);
      case ".datePublished" -> state("json-ld:datepublished", value);
      case ".@type" -> state("json-ld:@type", value);
      case ".publisher.name" -> state("json-ld:publisher", value);
      case ".inLanguage" -> state("json-ld:inlanguage", value);
      default -> {}
    }
  }

  /** Notes a value; an author's address is no name. */
  private void state(String source, String value) {
    if (!KNOWN.contains(source)) {
      return;
    }
    String plain = value.strip().replaceAll("\\s+", " ");
    boolean address = AUTHOR.contains(source) && plain.contains("://");
    if (!plain.isEmpty() && !address && count++ < MOST_VALUES) {
      values.computeIfAbsent(source, s -> new LinkedHashSet<>()).add(plain);
    }
  }

  Metadata metadata() {
    return new Metadata(
        first(TITLE), all(AUTHOR), first(DATE), first(SITE), type(), first(LANGUAGE));
  }

  /** The titles by which the headline is recognised. */
  Titles titles() {
    List<String> stated = new ArrayList<>();
    for (String source : TITLE) {
      if (!source.equals("title")) {
        stated.addAll(values.getOrDefault(source, Set.of()));
      }
    }
    return new Titles(
        stated, values.getOrDefault("title", Set.of()).stream().findFirst().orElse(""));
  }

  /** The first that not every page has, else the first at all. */
  private Optional<Stated> type() {
    return TYPE.stream()
        .flatMap(
            source ->
                values.getOrDefault(source, Set.of()).stream()
                    .filter(value -> !ANY_TYPE.contains(value))
                    .map(value -> new Stated(value, source)))
        .findFirst()
        .or(() -> first(TYPE));
  }

  private Optional<Stated> first(List<String> sources) {
    return stated(sources, found -> found.iterator().next());
  }

  private Optional<Stated> all(List<String> sources) {
    return stated(sources, found -> String.join(", ", found));
  }

  private Optional<Stated> stated(List<String> sources, Function<Set<String>, String> value) {
    return sources.stream()
        .filter(values::containsKey)
        .map(source -> new Stated(value.apply(values.get(source)), source))
        .findFirst();
  }
}
