/**
 * Strips boilerplate from article text: {@link dev.proseline.Proseline} takes a text, {@link
 * dev.proseline.Cleaned} holds the prose and every stripped fragment.
 */
package dev.proseline;
