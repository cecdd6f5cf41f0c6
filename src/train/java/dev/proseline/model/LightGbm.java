package dev.proseline.model;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains trees with LightGBM and reads them from its model text. */
final class LightGbm {

  /** So many rows are kept with the trainer's scores. */
  static final int SAMPLE = 16;

  private static final String COMMON =
      "num_threads=2 deterministic=true force_row_wise=true seed=7 verbosity=-1 max_bin=63"
          + " feature_fraction=0.3 bagging_fraction=0.7 bagging_freq=1 lambda_l2=5";

  private LightGbm() {}

  /**
   * What training gives.
   *
   * @param trees the trees as we evaluate them
   * @param columns the width of a row
   * @param rows some rows
   * @param scores the raw scores that LightGBM gives these rows; none for several classes
   */
  record Trained(TreeEnsemble trees, int columns, float[] rows, double[] scores) {}

  /**
   * How large an ensemble becomes: more and deeper trees, each of less weight, are a little better and cost
   * time.
   */
  record Size(int trees, int depth, double rate) {}

  /** A binary scorer: its score is the log-odds of label 1. */
  static Trained binary(Table table, Size size) throws LGBMException {
    return binary(table, size, new double[0]);
  }

  /** A binary scorer whose score is to be added to what is known: the log-odds by row, or none. */
  static Trained binary(Table table, Size size, double[] known) throws LGBMException {
    String parameters =
        COMMON
            + " objective=binary num_leaves=31 min_data_in_leaf=60 max_depth="
            + size.depth()
            + " learning_rate="
            + size.rate();
    return train(table, size.trees(), parameters, 1, known);
  }

  /** A scorer of several classes. */
  static Trained classes(Table table, int classes, int rounds) throws LGBMException {
    String parameters =
        COMMON
            + " objective=multiclass learning_rate=0.15 num_leaves=12 max_depth=4 min_data_in_leaf=20"
            + " num_class="
            + classes;
    return train(table, rounds, parameters, classes, new double[0]);
  }

  private static Trained train(Table table, int rounds, String parameters, int outputs, double[] known)
      throws LGBMException {
    float[] values = table.values();
    try (LGBMDataset data =
        LGBMDataset.createFromMat(
            values, table.rows(), table.columns(), true, parameters, null)) {
      data.setField("label", table.labels());
      data.setField("weight", table.weights());
      if (known.length > 0) {
        data.setField("init_score", known);
      }
      try (LGBMBooster booster = LGBMBooster.create(data, parameters)) {
        for (int i = 0; i < rounds; i++) {
          booster.updateOneIter();
        }
        String model =
            booster.saveModelToString(0, rounds, LGBMBooster.FeatureImportanceType.GAIN);
        float[] rows = sample(values, table.rows(), table.columns());
        // For several classes the binding makes room for one score a row only.
        double[] scores =
            outputs > 1
                ? new double[0]
                : booster.predictForMat(
                    rows,
                    SAMPLE,
                    table.columns(),
                    true,
                    PredictionType.C_API_PREDICT_RAW_SCORE);
        return new Trained(read(model, outputs), table.columns(), rows, scores);
      }
    }
  }

  /** Rows spread over the table. */
  private static float[] sample(float[] values, int rows, int columns) {
    float[] sample = new float[SAMPLE * columns];
    for (int i = 0; i < SAMPLE; i++) {
      int row = (int) ((long) rows * i / SAMPLE);
      System.arraycopy(values, row * columns, sample, i * columns, columns);
    }
    return sample;
  }

  /** Parses LightGBM's model text. */
  static TreeEnsemble read(String model, int outputs) {
    List<Map<String, String[]>> trees = new ArrayList<>();
    Map<String, String[]> tree = Map.of();
    for (String row : model.lines().takeWhile(r -> !r.startsWith("end of trees")).toList()) {
      int equals = row.indexOf('=');
      if (row.startsWith("Tree=")) {
        tree = new HashMap<>();
        trees.add(tree);
      } else if (equals > 0 && !trees.isEmpty() && equals + 1 < row.length()) {
        tree.put(row.substring(0, equals), row.substring(equals + 1).strip().split(" "));
      }
    }
    return TreeFiller.fill(trees, outputs);
  }

  /** The greatest float that is not above: no float lies between, so floats decide alike. */
  static float roundedDown(double threshold) {
    float near = (float) threshold;
    return near > threshold ? Math.nextDown(near) : near;
  }
}
