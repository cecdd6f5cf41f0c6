package dev.proseline.model;

import java.util.Arrays;

/** Says in words what moved the model most to strip a line. The state of one page. */
final class Reasons {

  /** The first trees carry most of the weight. */
  static final int TREES = 12;

  private static final String STRIP = "It looks like boilerplate as a whole.";

  private static final Feature[] FEATURES = Feature.values();

  private final Models models;
  private final FeatureTable table;

  /** By column, of the row asked for last. */
  private final double[] effects;

  Reasons(Models models, FeatureTable table) {
    this.models = models;
    this.table = table;
    this.effects = new double[table.columns()];
  }

  /** The two features that lowered the score most and have something to say, as sentences. */
  String of(int row) {
    Arrays.fill(effects, 0);
    models.quick().explain(table.values(), row * table.columns(), TREES, effects);
    String first = "";
    String second = "";
    double most = 0;
    double next = 0;
    for (int c = 0; c < effects.length; c++) {
      double effect = -effects[c];
      if (effect <= next) {
        continue;
      }
      String says = sentence(row, c);
      if (says.isEmpty() || says.equals(first) || says.equals(second)) {
        continue;
      }
      if (effect > most) {
        second = first;
        next = most;
        first = says;
        most = effect;
      } else {
        second = says;
        next = effect;
      }
    }
    if (first.isEmpty()) {
      return STRIP;
    }
    return second.isEmpty() ? first : first + " " + second;
  }

  private String sentence(int row, int column) {
    boolean high = table.values()[row * table.columns() + column] > models.typical()[column];
    return high ? FEATURES[column].high() : FEATURES[column].low();
  }
}
