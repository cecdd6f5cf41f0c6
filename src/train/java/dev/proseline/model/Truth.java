package dev.proseline.model;

import java.util.List;

/** What a corpus says of a page. */
sealed interface Truth {

  /**
   * All of the content as one text.
   *
   * @param title the title, which the text may hold or not
   */
  record Content(String text, String title) implements Truth {}

  /** Some segments that must stay and some that must go. */
  record Segments(List<String> with, List<String> without) implements Truth {}

  /** A label a physical line. */
  record Lines(List<String> labels) implements Truth {}

  /** Labelled stretches of the text, in order. */
  record Stretches(List<Stretch> stretches) implements Truth {}

  /**
   * A stretch of text.
   *
   * @param start its first code unit
   * @param end one past its last
   * @param label a category's name, or another word for content
   */
  record Stretch(int start, int end, String label) {}
}
