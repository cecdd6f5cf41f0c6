package dev.proseline.model;

import java.util.Arrays;

/** Rows to train on, with label and weight. Grows. */
final class Table {

  private final int columns;
  private float[] values;
  private float[] labels = new float[1024];
  private float[] weights = new float[1024];
  private int rows;

  Table(int columns) {
    this.columns = columns;
    this.values = new float[1024 * columns];
  }

  void add(float[] from, int at, double label, double weight) {
    if (rows == labels.length) {
      labels = Arrays.copyOf(labels, rows * 2);
      weights = Arrays.copyOf(weights, rows * 2);
      values = Arrays.copyOf(values, rows * 2 * columns);
    }
    System.arraycopy(from, at, values, rows * columns, columns);
    labels[rows] = (float) label;
    weights[rows++] = (float) weight;
  }

  /** Gives rare labels more weight: a label counts by the root of its share. */
  void balance() {
    int[] counts = new int[64];
    for (int i = 0; i < rows; i++) {
      counts[(int) labels[i]]++;
    }
    for (int i = 0; i < rows; i++) {
      weights[i] *= (float) Math.sqrt((double) rows / counts[(int) labels[i]]);
    }
  }

  float[] values() {
    return Arrays.copyOf(values, rows * columns);
  }

  float[] labels() {
    return Arrays.copyOf(labels, rows);
  }

  float[] weights() {
    return Arrays.copyOf(weights, rows);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }
}
