package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreeEnsembleTest {

  /** A unit of the leaves, of which the greatest is 8. */
  private static final Offset<Double> ROUNDED = within(8.0 / TreeEnsemble.MOST_LEAF);

  /** Column 1 at 2; to its left a leaf that is filled up, to its right column 0 at -1. */
  private static TreeEnsemble tree() {
    return new TreeEnsemble(
        1,
        2,
        new short[] {1, 0, 0},
        new float[] {2, Float.MAX_VALUE, -1},
        new float[] {0.5f, -4, 1},
        new float[] {-4, -4, 0.25f, 8});
  }

  private static double score(TreeEnsemble ensemble, float... row) {
    double[] scores = new double[1];
    ensemble.score(row, 0, scores);
    return scores[0];
  }

  @Test
  void aValueUpToTheThresholdGoesLeft() {
    assertThat(score(tree(), 9, 2)).isEqualTo(-4);
    assertThat(score(tree(), -1, 2.5f)).isEqualTo(0.25);
    assertThat(score(tree(), 0, Math.nextUp(2f))).isEqualTo(8);
  }

  @Test
  void manyTreesAddTheirLeavesToTheScoresOfTheChosenRows() {
    int trees = 100;
    short[] column = new short[trees];
    float[] threshold = new float[trees];
    float[] leaf = new float[2 * trees];
    for (int tree = 0; tree < trees; tree++) {
      threshold[tree] = tree;
      leaf[2 * tree] = 1;
    }
    TreeEnsemble stumps = new TreeEnsemble(1, 1, column, threshold, new float[0], leaf);
    FeatureTable table = new FeatureTable(3, 1);
    table.set(0, 0, -1);
    table.set(1, 0, 89.5);
    double[] scores = {7, 7, 7};
    stumps.add(table, new int[] {0, 1, 2}, 2, scores, 0, stumps.trees());
    assertThat(scores).containsExactly(7 + 100, 7 + 10, 7);
  }

  @Test
  void theTreesCanBeAskedInParts() {
    TreeEnsemble stumps = forTwoOutputs();
    FeatureTable table = new FeatureTable(1, 1);
    table.set(0, 0, 1.5);
    double[] scores = new double[2];
    stumps.add(table, new int[] {0}, 1, scores, 0, 3);
    assertThat(scores).containsExactly(10 + 4, 20);
    stumps.add(table, new int[] {0}, 1, scores, 3, 6);
    assertThat(scores).containsExactly(10 + 4 + 160, 20 + 8 + 32);
  }

  @Test
  void theTreesStandInTurnForOneOutputAfterTheOther() {
    double[] scores = new double[2];
    forTwoOutputs().score(new float[] {1.5f}, 0, scores);
    assertThat(scores).containsExactly(10 + 4 + 160, 20 + 8 + 32);
  }

  @Test
  void theEffectsOfAllColumnsLeadFromTheRootToTheLeaf() {
    double[] effects = new double[2];
    tree().explain(new float[] {0, 3}, 0, 1, effects);
    assertThat(effects).containsExactly(7, 0.5);
    double[] filled = new double[2];
    tree().explain(new float[] {0, 1}, 0, 1, filled);
    assertThat(filled).containsExactly(0, -4.5);
  }

  private static TreeEnsemble forTwoOutputs() {
    return new TreeEnsemble(
        2,
        1,
        new short[] {0, 0, 0, 0, 0, 0},
        new float[] {0, 1, 2, 3, 0, 9},
        new float[6],
        new float[] {1, 10, 2, 20, 4, 40, 8, 80, 16, 160, 32, 320});
  }

  private static TreeEnsemble writtenAndRead(int explained) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tree().write(new DataOutputStream(bytes), explained);
    return TreeEnsemble.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    TreeEnsemble again = writtenAndRead(1);
    assertThat(score(again, 9, 1)).isCloseTo(-4, ROUNDED);
    assertThat(score(again, -1, 3)).isCloseTo(0.25, ROUNDED);
    assertThat(again.columns()).isEqualTo(2);
    double[] effects = new double[2];
    again.explain(new float[] {0, 3}, 0, 1, effects);
    assertThat(effects[0]).isCloseTo(7, ROUNDED);
    assertThat(effects[1]).isCloseTo(0.5, ROUNDED);
  }

  @Test
  void treesWrittenWithoutTheirInterimValuesHaveNoEffects() throws IOException {
    double[] effects = new double[2];
    writtenAndRead(0).explain(new float[] {0, 3}, 0, 1, effects);
    assertThat(effects).containsExactly(0, 0);
  }

  @Test
  void noTreesScoreNothing() {
    assertThat(score(TreeEnsemble.none(), 1, 2)).isZero();
  }
}
