package dev.proseline;

import dev.proseline.rule.Category;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is done with each category, and from which confidence on. Immutable and thread-safe.
 *
 * @param preset how sure a judgement must be
 * @param actions what is done, by category; a category that is not named is stripped
 */
public record Policy(Preset preset, Map<Category, Action> actions) implements Serializable {

  private static final Policy STANDARD = new Policy(Preset.BALANCE, Map.of());

  /**
   * Takes a copy of the map.
   *
   * @throws NullPointerException if an argument, a key or a value is null
   */
  public Policy {
    Objects.requireNonNull(preset, "preset");
    actions = Map.copyOf(Objects.requireNonNull(actions, "actions"));
  }

  /** Strips every category at the balanced preset. */
  public static Policy standard() {
    return STANDARD;
  }

  /** The same actions under another preset. */
  public Policy with(Preset other) {
    return new Policy(other, actions);
  }

  /** The same policy with another action for some categories. */
  public Policy with(Action action, Category... categories) {
    Objects.requireNonNull(action, "action");
    Map<Category, Action> changed = new EnumMap<>(Category.class);
    changed.putAll(actions);
    for (Category category : categories) {
      changed.put(Objects.requireNonNull(category, "category"), action);
    }
    return new Policy(preset, changed);
  }

  /** What is done with a category. */
  public Action action(Category category) {
    return actions.getOrDefault(Objects.requireNonNull(category, "category"), Action.STRIP);
  }
}
