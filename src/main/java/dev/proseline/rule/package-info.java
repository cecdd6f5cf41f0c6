/**
 * What a judgement consists of: categories, cues, votes, verdicts, and the classifiers that cast
 * the votes.
 */
package dev.proseline.rule;
