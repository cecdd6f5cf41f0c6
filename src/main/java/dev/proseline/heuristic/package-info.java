/** Small classifiers that judge a line by its shape, each with its own examples. */
package dev.proseline.heuristic;
