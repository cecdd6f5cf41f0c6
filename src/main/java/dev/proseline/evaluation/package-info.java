/**
 * Measures how well pages are cleaned: annotated pages in, precision, recall and F1 out. Not part
 * of the library's jar; it goes into the runnable jar with the command line.
 */
package dev.proseline.evaluation;
