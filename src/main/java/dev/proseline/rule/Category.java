package dev.proseline.rule;

import java.util.Arrays;
import java.util.Locale;
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
  /** Player errors, loading notes, script notices, ratings, stray symbols. */
  WIDGET("widget residue"),
  /** Repeated on other pages of the same site, where no better category is known. */
  TEMPLATE("part of the site's template");

  private final String noun;

  Category(String noun) {
    this.noun = noun;
  }

  /** The lower-case name, as used in rule ids and file names. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind in words, to be put into a sentence: "a caption or image credit". */
  public String noun() {
    return noun;
  }

  /** The category with this slug, in any case of letters; empty if there is none. */
  public static Optional<Category> ofSlug(String slug) {
    return Arrays.stream(values()).filter(c -> c.name().equalsIgnoreCase(slug)).findFirst();
  }
}
