package dev.proseline.html;

import dev.proseline.page.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells from an element's name and attributes which regions it opens. */
final class Regions {

  private static final Map<String, Region> BY_TAG =
      Map.ofEntries(
          Map.entry("nav", Region.NAVIGATION),
          Map.entry("header", Region.HEADER),
          Map.entry("footer", Region.FOOTER),
          Map.entry("aside", Region.ASIDE),
          Map.entry("main", Region.MAIN),
          Map.entry("article", Region.ARTICLE),
          Map.entry("figure", Region.FIGURE),
          Map.entry("figcaption", Region.CAPTION),
          Map.entry("caption", Region.CAPTION),
          Map.entry("select", Region.FORM),
          Map.entry("textarea", Region.FORM),
          Map.entry("search", Region.FORM),
          Map.entry("button", Region.BUTTON),
          Map.entry("dialog", Region.DIALOG),
          Map.entry("noscript", Region.NOSCRIPT),
          Map.entry("blockquote", Region.QUOTE),
          Map.entry("table", Region.TABLE),
          Map.entry("ul", Region.LIST),
          Map.entry("ol", Region.LIST),
          Map.entry("dl", Region.LIST),
          Map.entry("pre", Region.CODE),
          Map.entry("code", Region.CODE),
          Map.entry("address", Region.AUTHOR),
          Map.entry("time", Region.TIME),
          Map.entry("h1", Region.HEADING),
          Map.entry("h2", Region.HEADING),
          Map.entry("h3", Region.HEADING),
          Map.entry("h4", Region.HEADING),
          Map.entry("h5", Region.HEADING),
          Map.entry("h6", Region.HEADING));

  private static final Map<String, Region> BY_ROLE = byRole();

  /** What the classes of tabs and accordions hold. */
  private static final List<String> UNFOLDED =
      List.of(
          "accordion",
          "tab-pane",
          "tabpane",
          "tab-content",
          "tabcontent",
          "collaps",
          "expand",
          "toggle",
          "tab__",
          "readmore",
          "read-more",
          "faq");

  private Regions() {}

  /** The bits of the regions that an element opens. */
  static int of(Element element, String tag) {
    Region own = BY_TAG.get(tag);
    int regions = own == null ? 0 : own.bit();
    if (element.attributesSize() == 0) {
      return regions;
    }
    for (Attribute attribute : element.attributes()) {
      regions |= of(attribute.getKey(), attribute.getValue());
    }
    boolean hidden = (regions & Region.HIDDEN.bit()) != 0;
    return hidden && isShownLater(element) ? regions & ~Region.HIDDEN.bit() : regions;
  }

  /**
   * A reader has only to choose the tab or unfold it; React puts what it streams into its place.
   */
  private static boolean isShownLater(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    return element.attr("role").equalsIgnoreCase("tabpanel")
        || element.id().startsWith("S:")
        || UNFOLDED.stream().anyMatch(names::contains);
  }

  private static int of(String name, String value) {
    return switch (name) {
      case "role" -> bit(BY_ROLE.get(value.toLowerCase(Locale.ROOT)));
      case "hidden" -> value.equalsIgnoreCase("until-found") ? 0 : Region.HIDDEN.bit();
      case "style" -> isUnshown(value) ? Region.HIDDEN.bit() : 0;
      case "rel" -> hasWord(value, "author") ? Region.AUTHOR.bit() : 0;
      case "itemprop" -> property(value);
      case "itemtype" ->
          value.endsWith("Article") || value.endsWith("BlogPosting") ? Region.ARTICLE.bit() : 0;
      default -> 0;
    };
  }

  private static int property(String value) {
    return switch (value) {
      case "author" -> Region.AUTHOR.bit();
      case "datePublished", "dateModified", "dateCreated" -> Region.TIME.bit();
      default -> 0;
    };
  }

  private static int bit(Region region) {
    return region == null ? 0 : region.bit();
  }

  private static boolean hasWord(String value, String word) {
    return (" " + value + " ").contains(" " + word + " ");
  }

  private static boolean isUnshown(String style) {
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static Map<String, Region> byRole() {
    Map<String, Region> roles = new HashMap<>();
    roles.put("navigation", Region.NAVIGATION);
    roles.put("menu", Region.NAVIGATION);
    roles.put("menubar", Region.NAVIGATION);
    roles.put("banner", Region.HEADER);
    roles.put("contentinfo", Region.FOOTER);
    roles.put("complementary", Region.ASIDE);
    roles.put("main", Region.MAIN);
    roles.put("article", Region.ARTICLE);
    roles.put("search", Region.FORM);
    roles.put("form", Region.FORM);
    roles.put("button", Region.BUTTON);
    roles.put("dialog", Region.DIALOG);
    roles.put("alertdialog", Region.DIALOG);
    roles.put("heading", Region.HEADING);
    return Map.copyOf(roles);
  }
}
