package dev.proseline.model;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.List;

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

  /** A binary scorer: its score is the log-odds of label 1. */
  static Trained binary(Table table, int trees) throws LGBMException {
    String parameters =
        COMMON
            + " objective=binary learning_rate=0.15 num_leaves=31 max_depth=6 min_data_in_leaf=60";
    return train(table, trees, parameters, 1);
  }

  /** A scorer of several classes. */
  static Trained classes(Table table, int classes, int rounds) throws LGBMException {
    String parameters =
        COMMON
            + " objective=multiclass learning_rate=0.15 num_leaves=12 max_depth=5 min_data_in_leaf=20"
            + " num_class="
            + classes;
    return train(table, rounds, parameters, classes);
  }

  private static Trained train(Table table, int rounds, String parameters, int outputs)
      throws LGBMException {
    float[] values = table.values();
    try (LGBMDataset data =
        LGBMDataset.createFromMat(
            values, table.rows(), table.columns(), true, parameters, null)) {
      data.setField("label", table.labels());
      data.setField("weight", table.weights());
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
    List<Integer> nodes = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    List<Float> thresholds = new ArrayList<>();
    List<Integer> lefts = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    List<Boolean> missing = new ArrayList<>();
    List<Float> interims = new ArrayList<>();
    List<Float> leaves = new ArrayList<>();
    double[] exact = {};
    for (String row : model.split("\n")) {
      int equals = row.indexOf('=');
      String name = equals < 0 ? row : row.substring(0, equals);
      String[] values = equals < 0 ? new String[0] : row.substring(equals + 1).strip().split(" ");
      if (row.startsWith("end of trees")) {
        break;
      }
      switch (name) {
        case "num_leaves" -> nodes.add(Integer.parseInt(values[0]) - 1);
        case "split_feature" -> each(values, v -> columns.add(Integer.parseInt(v)));
        case "threshold" -> {
          exact = java.util.Arrays.stream(values).filter(v -> !v.isEmpty()).mapToDouble(Double::parseDouble).toArray();
          for (double t : exact) {
            thresholds.add(roundedDown(t));
          }
        }
        case "decision_type" -> {
          for (int i = 0; i < exact.length; i++) {
            missing.add(missingLeft(Integer.parseInt(values[i]), exact[i]));
          }
        }
        case "left_child" -> each(values, v -> lefts.add(child(v)));
        case "right_child" -> each(values, v -> rights.add(child(v)));
        case "internal_value" -> each(values, v -> interims.add(Float.parseFloat(v)));
        case "leaf_value" -> each(values, v -> leaves.add(Float.parseFloat(v)));
        default -> {}
      }
    }
    boolean[] missingLeft = new boolean[missing.size()];
    for (int i = 0; i < missingLeft.length; i++) {
      missingLeft[i] = missing.get(i);
    }
    return new TreeEnsemble(
        outputs,
        nodes.stream().mapToInt(i -> i).toArray(),
        shorts(columns),
        floats(thresholds),
        shorts(lefts),
        shorts(rights),
        missingLeft,
        floats(interims),
        floats(leaves));
  }

  private static void each(String[] values, java.util.function.Consumer<String> consumer) {
    for (String value : values) {
      if (!value.isEmpty()) {
        consumer.accept(value);
      }
    }
  }

  /** LightGBM numbers nodes from 0 and leaves from -1 downwards. */
  private static int child(String value) {
    int number = Integer.parseInt(value);
    return number >= 0 ? number : 0x8000 | ~number;
  }

  /** The greatest float that is not above: no float lies between, so floats decide alike. */
  static float roundedDown(double threshold) {
    float near = (float) threshold;
    return near > threshold ? Math.nextDown(near) : near;
  }

  /** Bit 1: missing goes left; bits 2 and 3: what is missing, 0 nothing (NaN counts as 0), 2 NaN. */
  private static boolean missingLeft(int decision, double threshold) {
    return (decision >> 2 & 3) == 2 ? (decision & 2) != 0 : 0 <= threshold;
  }

  private static short[] shorts(List<Integer> values) {
    short[] array = new short[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i).shortValue();
    }
    return array;
  }

  private static float[] floats(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
