/**
 * The adapter for Apache Spark: {@link dev.proseline.spark.SparkCleaner} cleans a column of a
 * dataset, {@link dev.proseline.spark.CleanWet} is a program for {@code spark-submit}.
 */
package dev.proseline.spark;
