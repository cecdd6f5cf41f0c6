package dev.proseline.model;

/** Says in words what moved the model most to strip a line. */
final class Reasons {

  /** The first trees carry most of the weight. */
  static final int TREES = 30;

  private static final String STRIP = "It looks like boilerplate as a whole.";

  private static final Feature[] FEATURES = Feature.values();

  private Reasons() {}

  /** The two features that lowered the score most and have something to say, as sentences. */
  static String of(Models models, FeatureTable table, int row) {
    double[] effects = new double[table.columns()];
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
      String says = sentence(models, table, row, c);
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

  private static String sentence(Models models, FeatureTable table, int row, int column) {
    boolean high = table.values()[row * table.columns() + column] > models.typical()[column];
    return high ? FEATURES[column].high() : FEATURES[column].low();
  }
}
