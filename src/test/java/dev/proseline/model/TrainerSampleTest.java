package dev.proseline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our evaluator gives what the trainer gave for rows that were stored with the model. */
class TrainerSampleTest {

  /** Our leaves are rounded to 16 bits, the trainer's are doubles. */
  private static final double ROUNDING = 1e-3;

  @Test
  void everyStoredRowScoresAsTheTrainerSaid() throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                TrainerSampleTest.class.getResourceAsStream("trainer-sample.bin")))) {
      for (Models models : List.of(Models.text(), Models.markup())) {
        compare(models.quick(), in);
        compare(models.careful(), in);
        compare(models.article(), in);
      }
      assertThat(in.read()).as("bytes after the last sample").isEqualTo(-1);
    }
  }

  private static void compare(TreeEnsemble trees, DataInputStream in) throws IOException {
    int rows = in.readUnsignedShort();
    int columns = in.readUnsignedShort();
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    assertThat(rows).isPositive();
    double[] scores = new double[1];
    for (int row = 0; row < rows; row++) {
      trees.score(values, row * columns, scores);
      assertThat(scores[0]).isCloseTo(in.readDouble(), within(ROUNDING));
    }
  }
}
