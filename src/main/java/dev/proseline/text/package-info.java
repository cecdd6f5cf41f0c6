/** Reads plain text into a page of lines. */
package dev.proseline.text;
