/** Divides a line where prose and junk share it, so that each part is judged by itself. */
package dev.proseline.segment;
