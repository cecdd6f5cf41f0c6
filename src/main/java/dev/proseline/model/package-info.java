/**
 * The learned scorer: features of the lines of a page, boosted trees over them, and the threshold
 * that makes verdicts of their scores. Not API.
 */
package dev.proseline.model;
