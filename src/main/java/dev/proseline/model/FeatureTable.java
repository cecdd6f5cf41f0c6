package dev.proseline.model;

/** A row of numbers a line, in one array. Filled once, then read. */
final class FeatureTable {

  private final float[] values;
  private final int columns;
  private final int rows;

  FeatureTable(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.values = new float[rows * columns];
  }

  void set(int row, Feature feature, double value) {
    values[row * columns + feature.ordinal()] = (float) value;
  }

  void set(int row, int column, double value) {
    values[row * columns + column] = (float) value;
  }

  float get(int row, Feature feature) {
    return values[row * columns + feature.ordinal()];
  }

  /** Row after row; not a copy. */
  float[] values() {
    return values;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }
}
