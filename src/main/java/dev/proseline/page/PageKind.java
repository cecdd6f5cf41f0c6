package dev.proseline.page;

/** What a caller knows of the pages that are to be cleaned. */
public enum PageKind {
  /** News, blog posts and the like: a title and running text. */
  ARTICLE,
  /** Anything: articles, listings, products, forums, documentation. The default. */
  ANYTHING
}
