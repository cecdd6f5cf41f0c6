package dev.proseline.rule;

import java.util.List;

/**
 * Lines that a classifier must strip and look-alikes that it must leave alone, each judged without
 * neighbours. Immutable.
 *
 * @param strips lines it strips
 * @param leaves lines it does not strip
 */
public record Examples(List<String> strips, List<String> leaves) {

  /** Takes copies of the lists. */
  public Examples {
    strips = List.copyOf(strips);
    leaves = List.copyOf(leaves);
  }

  /** No examples. */
  public static Examples none() {
    return new Examples(List.of(), List.of());
  }

  /** Examples of lines to strip, to be continued with {@link #leave}. */
  public static Examples strip(String... lines) {
    return new Examples(List.of(lines), List.of());
  }

  /** The same with look-alikes that must be left alone. */
  public Examples leave(String... lines) {
    return new Examples(strips, List.of(lines));
  }
}
