/** Phrases and words of many languages: their files, and the one pass that finds them in a page. */
package dev.proseline.lexicon;
