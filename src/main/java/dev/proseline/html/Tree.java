package dev.proseline.html;

import dev.proseline.page.ElementPath;
import dev.proseline.page.Role;
import java.util.Arrays;

/**
 * The elements of one page in document order, in arrays by number: a parent always comes before its
 * children, so that what is inherited is filled in by one loop, however deep the page is. The state
 * of one page; not thread-safe.
 */
final class Tree {

  private static final int ROOM = 1_024;

  int size;
  int[] parent = new int[ROOM];

  /** The regions that the element itself opens. */
  int[] regions = new int[ROOM];

  int[] firstLine = new int[ROOM];
  int[] endLine = new int[ROOM];

  /** Heading level, or the number of lists around a list item. */
  byte[] level = new byte[ROOM];

  int[] ordinal = new int[ROOM];
  boolean[] block = new boolean[ROOM];
  Role[] role = new Role[ROOM];
  String[] tag = new String[ROOM];
  ClassWords.Match[] words = new ClassWords.Match[ROOM];
  ElementPath[] path = new ElementPath[ROOM];

  /** A number for the tags and classes from the root down to the element. */
  long[] pathKey = new long[ROOM];

  /** The same for the element's tag and classes below its parent. */
  long[] siblingKey = new long[ROOM];

  /**
   * Adds an element that starts before the line with the given number; its fields are to be set.
   */
  int add(int above, int line) {
    if (size == parent.length) {
      grow(size * 2);
    }
    parent[size] = above;
    firstLine[size] = line;
    return size++;
  }

  /** A line that held nothing but blanks was counted and then dropped. */
  void limit(int lines) {
    for (int i = 0; i < size; i++) {
      firstLine[i] = Math.min(firstLine[i], lines);
      endLine[i] = Math.min(Math.max(endLine[i], firstLine[i]), lines);
    }
  }

  private void grow(int room) {
    parent = Arrays.copyOf(parent, room);
    regions = Arrays.copyOf(regions, room);
    firstLine = Arrays.copyOf(firstLine, room);
    endLine = Arrays.copyOf(endLine, room);
    level = Arrays.copyOf(level, room);
    ordinal = Arrays.copyOf(ordinal, room);
    block = Arrays.copyOf(block, room);
    role = Arrays.copyOf(role, room);
    tag = Arrays.copyOf(tag, room);
    words = Arrays.copyOf(words, room);
    path = Arrays.copyOf(path, room);
    pathKey = Arrays.copyOf(pathKey, room);
    siblingKey = Arrays.copyOf(siblingKey, room);
  }
}
