package dev.proseline.page;

/** What a caller knows of the pages that are to be cleaned. */
public enum PageKind {
  /**
   * News, blog posts and the like: a title and running text. The model then asks trees that were
   * trained on articles alone as well; other pages come out worse.
   */
  ARTICLE,
  /** Anything: articles, listings, products, forums, documentation. The default. */
  ANYTHING
}
