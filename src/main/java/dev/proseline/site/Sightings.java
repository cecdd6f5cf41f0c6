package dev.proseline.site;

/**
 * On which pages of the site a line was seen. Immutable.
 *
 * @param count on how many; 0 also for a line seen on one page
 * @param inside on how many of these between paragraphs of the page's own
 * @param pages the number of pages of the site that were counted
 */
record Sightings(int count, int inside, int pages) {

  boolean repeated() {
    return count > 0;
  }

  double share() {
    return pages == 0 ? 0 : (double) count / pages;
  }

  boolean mostlyInside() {
    return 2 * inside > count;
  }

  /** How sure it is that the site repeats the line: little for two pages, more with each. */
  double surety() {
    return count / (count + 1.0) * (0.75 + 0.25 * share());
  }

  String because() {
    return "It stands on " + count + " of " + pages + " pages of this site.";
  }
}
