package dev.proseline.site;

/** Whether the lines right above and below a line are the site's. Read-only. */
final class Neighbours {

  /** By line: whether the nearest line with words above, below is repeated; at the ends it is. */
  private final boolean[] above;

  private final boolean[] below;

  Neighbours(FoldedLine[] lines, Sightings[] sightings) {
    above = new boolean[lines.length];
    below = new boolean[lines.length];
    boolean repeated = true;
    for (int i = 0; i < lines.length; i++) {
      above[i] = repeated;
      repeated = lines[i].hasKey() ? isFurniture(lines[i], sightings[i]) : repeated;
    }
    repeated = true;
    for (int i = lines.length - 1; i >= 0; i--) {
      below[i] = repeated;
      repeated = lines[i].hasKey() ? isFurniture(lines[i], sightings[i]) : repeated;
    }
  }

  /** A sentence on some of the pages may be a refrain. */
  private static boolean isFurniture(FoldedLine line, Sightings seen) {
    return seen.repeated() && (!line.prose() || !seen.isOwn());
  }

  /** On how many sides: 0, 1 or 2. */
  int repeatedBeside(int i) {
    return (above[i] ? 1 : 0) + (below[i] ? 1 : 0);
  }
}
