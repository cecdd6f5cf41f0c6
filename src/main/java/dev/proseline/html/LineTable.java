package dev.proseline.html;

import dev.proseline.page.Break;
import java.util.Arrays;

/** The lines of one page while they are read, in arrays. Not thread-safe. */
final class LineTable {

  private static final int ROOM = 256;

  int size;
  int[] start = new int[ROOM];
  int[] end = new int[ROOM];

  /** The innermost element that holds all of the line. */
  int[] element = new int[ROOM];

  /** Characters within links. */
  int[] linked = new int[ROOM];

  Break[] before = new Break[ROOM];

  void add(int from, int to, int holder, int linkedCharacters, Break gap) {
    if (size == start.length) {
      grow(size * 2);
    }
    start[size] = from;
    end[size] = to;
    element[size] = holder;
    linked[size] = linkedCharacters;
    before[size++] = gap;
  }

  private void grow(int room) {
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    element = Arrays.copyOf(element, room);
    linked = Arrays.copyOf(linked, room);
    before = Arrays.copyOf(before, room);
  }
}
