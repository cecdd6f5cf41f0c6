/** The values everything else speaks of: a page of text, its lines, their spans and their shape. */
package dev.proseline.page;
