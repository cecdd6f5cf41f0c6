package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proseline.rule.Category;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {

  @Test
  void theStandardStripsEveryCategoryAtTheBalancedPreset() {
    assertThat(Policy.standard().preset()).isEqualTo(Preset.BALANCE);
    assertThat(Category.values())
        .allSatisfy(c -> assertThat(Policy.standard().action(c)).isEqualTo(Action.STRIP));
  }

  @Test
  void anotherActionOrPresetMakesAnotherPolicy() {
    Policy standard = Policy.standard();
    Policy kept = standard.with(Action.KEEP, Category.BYLINE, Category.CAPTION);
    Policy marked = kept.with(Action.MARK, Category.BYLINE).with(Preset.RECALL);
    assertThat(standard.action(Category.BYLINE)).isEqualTo(Action.STRIP);
    assertThat(kept.action(Category.BYLINE)).isEqualTo(Action.KEEP);
    assertThat(kept.preset()).isEqualTo(Preset.BALANCE);
    assertThat(marked.action(Category.BYLINE)).isEqualTo(Action.MARK);
    assertThat(marked.action(Category.CAPTION)).isEqualTo(Action.KEEP);
    assertThat(marked.action(Category.SHARE)).isEqualTo(Action.STRIP);
    assertThat(marked.preset()).isEqualTo(Preset.RECALL);
  }

  @Test
  void aPolicyDoesNotSeeLaterChangesOfTheMapItWasMadeOf() {
    Map<Category, Action> actions = new EnumMap<>(Category.class);
    actions.put(Category.BYLINE, Action.KEEP);
    Policy policy = new Policy(Preset.BALANCE, actions);
    actions.put(Category.SHARE, Action.KEEP);
    assertThat(policy.action(Category.SHARE)).isEqualTo(Action.STRIP);
    assertThat(policy.actions()).containsOnlyKeys(Category.BYLINE);
  }

  @Test
  void theActionsCannotBeChangedFromOutside() {
    Map<Category, Action> actions = Policy.standard().with(Action.KEEP, Category.SHARE).actions();
    assertThatThrownBy(() -> actions.put(Category.LEGAL, Action.KEEP))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Policy(null, Map.of()))
        .withMessage("preset");
    assertThatNullPointerException()
        .isThrownBy(() -> Policy.standard().with((Preset) null))
        .withMessage("preset");
    assertThatNullPointerException()
        .isThrownBy(() -> Policy.standard().with((Action) null, Category.SHARE))
        .withMessage("action");
  }

  @Test
  void thePresetsDemandMoreAndMoreConfidence() {
    assertThat(Preset.PRECISION.threshold()).isLessThan(Preset.BALANCE.threshold());
    assertThat(Preset.BALANCE.threshold()).isLessThan(Preset.RECALL.threshold());
  }
}
