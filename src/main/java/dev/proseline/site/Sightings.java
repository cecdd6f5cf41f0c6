package dev.proseline.site;

/**
 * On which pages of the site a line was seen. Immutable.
 *
 * @param count on how many; 0 also for a line seen on one page
 * @param inside on how many of these between paragraphs of the page's own
 * @param below on how many below the last of these paragraphs
 * @param pages the number of pages of the site that were counted
 */
record Sightings(int count, int inside, int below, int pages) {

  private static final int FEW_PAGES = 4;
  private static final double OWN_SHARE = 0.5;

  boolean repeated() {
    return count > 0;
  }

  double share() {
    return pages == 0 ? 0 : (double) count / pages;
  }

  boolean mostlyInside() {
    return 2 * inside > count;
  }

  boolean mostlyBelow() {
    return 2 * below > count;
  }

  /** Prose on so many pages is none of a page's own. */
  boolean isOwn() {
    return count < FEW_PAGES || share() <= OWN_SHARE;
  }

  /** How sure it is that the site repeats the line: little for two pages, more with each. */
  double surety() {
    return count / (count + 1.0) * (0.75 + 0.25 * share());
  }

  String because() {
    return "It stands on " + count + " of " + pages + " pages of this site.";
  }
}
