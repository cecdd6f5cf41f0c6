package dev.proseline.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of boilerplate. */
public enum Category {
  /** Share, follow, like, print and e-mail buttons, social links, share counters. */
  SHARE("a share or follow button"),
  /**
   * Newsletter sign-up, subscription, paywall, donation, membership, app download, and their
   * following lines.
   */
  PROMOTION("a promotion"),
  /** Captions of photos, galleries and videos, image credits, gallery furniture. */
  CAPTION("a caption or image credit"),
  /** Copyright, republication, terms and privacy rows, imprint, disclaimers. */
  LEGAL("a legal notice"),
  /** Read more, most read, recommended, teasers of other articles. */
  RELATED("a pointer to other articles"),
  /** Menus, breadcrumbs, search, login, pagination, tags, back to top, the site's name. */
  NAVIGATION("navigation"),
  /** Author, date, reading time, author box. */
  BYLINE("a byline or date"),
  /** Agency and source credits. */
  CREDIT("a source credit"),
  /** Furniture of a comment area, and readers' comments. */
  COMMENT("a reader's comment or comment furniture"),
  /** Cookie and consent notices. */
  CONSENT("a consent notice"),
  /** Ad and sponsor markers, affiliate notes, ad text. */
  ADVERTISEMENT("advertising"),
  /**
   * Player errors, loading notes, script notices, ratings, stray symbols; scripts, data, styles and
   * shortcodes left as text.
   */
  WIDGET("widget residue"),
  /**
   * Repeated on other pages of the same site or within the page, where no better category is known.
   */
  TEMPLATE("part of the site's template");

  private static final Map<String, Category> BY_SLUG = bySlug();

  private final String noun;
  private final String slug;

  Category(String noun) {
    this.noun = noun;
    this.slug = name().toLowerCase(Locale.ROOT);
  }

  /** The lower-case name, as used in rule ids and file names. */
  public String slug() {
    return slug;
  }

  /** The kind in words, to be put into a sentence: "a caption or image credit". */
  public String noun() {
    return noun;
  }

  /** The category with this slug, in any case of letters; empty if there is none. */
  public static Optional<Category> ofSlug(String slug) {
    return Optional.ofNullable(BY_SLUG.get(slug.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Category> bySlug() {
    Map<String, Category> slugs = new HashMap<>();
    for (Category category : values()) {
      slugs.put(category.slug, category);
    }
    return Map.copyOf(slugs);
  }
}
