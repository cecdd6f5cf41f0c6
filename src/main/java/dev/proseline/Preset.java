package dev.proseline;

/** How sure a judgement must be before a fragment is stripped. */
public enum Preset {
  /** Strips on suspicion: little junk is left, some prose may go. */
  PRECISION(0.35),
  /** The default. */
  BALANCE(0.5),
  /** Strips only what is nearly certain: nearly all prose is kept, more junk is left. */
  RECALL(0.8);

  private final double threshold;

  Preset(double threshold) {
    this.threshold = threshold;
  }

  /** The least confidence that strips. */
  public double threshold() {
    return threshold;
  }
}
