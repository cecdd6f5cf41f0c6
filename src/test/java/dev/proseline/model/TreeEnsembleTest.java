package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TreeEnsembleTest {

  private static final int LEAF = 0x8000;

  /** Two nodes and three leaves: column 1 at 2, and to its right column 0 at -1. */
  private static TreeEnsemble tree(boolean missingLeft) {
    return new TreeEnsemble(
        1,
        new int[] {2},
        new short[] {1, 0},
        new float[] {2, -1},
        new short[] {(short) LEAF, (short) (LEAF | 1)},
        new short[] {1, (short) (LEAF | 2)},
        new boolean[] {missingLeft, false},
        new float[] {0.5f, 1},
        new float[] {-4, 0.25f, 8});
  }

  private static double score(TreeEnsemble ensemble, float... row) {
    double[] scores = new double[1];
    ensemble.score(row, 0, scores);
    return scores[0];
  }

  @Test
  void aValueUpToTheThresholdGoesLeft() {
    assertThat(score(tree(false), 9, 2)).isEqualTo(-4);
    assertThat(score(tree(false), -1, 2.5f)).isEqualTo(0.25);
    assertThat(score(tree(false), 0, Math.nextUp(2f))).isEqualTo(8);
  }

  @Test
  void aMissingValueGoesWhereTheNodeSays() {
    assertThat(score(tree(true), 9, Float.NaN)).isEqualTo(-4);
    assertThat(score(tree(false), 9, Float.NaN)).isEqualTo(8);
  }

  @Test
  void theEffectsOfAllColumnsLeadFromTheRootToTheLeaf() {
    double[] effects = new double[2];
    tree(false).explain(new float[] {0, 3}, 0, 1, effects);
    assertThat(effects).containsExactly(7, 0.5);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tree(true).write(new DataOutputStream(bytes));
    TreeEnsemble again =
        TreeEnsemble.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(score(again, 9, Float.NaN)).isEqualTo(-4);
    assertThat(score(again, -1, 3)).isEqualTo(0.25);
    assertThat(again.columns()).isEqualTo(2);
  }

  @Test
  void noTreesScoreNothing() {
    assertThat(score(TreeEnsemble.none(), 1, 2)).isZero();
  }
}
