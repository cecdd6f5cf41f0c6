package dev.proseline.evaluation;

import dev.proseline.unicode.CharClass;
import java.util.Arrays;

/**
 * The characters of a text that can be seen, in order, each with its offset: what two versions of a
 * text have in common that differ in white space and invisible characters. Offsets are UTF-16 code
 * units; places count the characters that can be seen. Immutable.
 */
final class SolidText {

  private final String text;
  private final int[] offsets;

  private SolidText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static SolidText of(String text) {
    int[] offsets = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!CharClass.isBlank(text.charAt(i))) {
        offsets[length++] = i;
      }
    }
    return new SolidText(text, Arrays.copyOf(offsets, length));
  }

  /** The number of characters that can be seen. */
  int length() {
    return offsets.length;
  }

  /** How many of them stand before an offset. */
  int before(int offset) {
    int place = Arrays.binarySearch(offsets, offset);
    return place < 0 ? -place - 1 : place;
  }

  /** The text from one place to another, with the white space between. */
  String between(int start, int end) {
    return start < end ? text.substring(offsets[start], offsets[end - 1] + 1) : "";
  }

  /** The first place where two texts differ, which is their end if they do not. */
  int mismatch(SolidText other) {
    int shorter = Math.min(length(), other.length());
    int place = 0;
    while (place < shorter
        && text.charAt(offsets[place]) == other.text.charAt(other.offsets[place])) {
      place++;
    }
    return place;
  }
}
