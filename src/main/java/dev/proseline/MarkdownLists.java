package dev.proseline;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Puts blocks into the items of lists: each line of an item is indented as far as its text starts.
 * Not thread-safe.
 */
final class MarkdownLists {

  /** The items that are open, the innermost first. */
  private final Deque<Item> items = new ArrayDeque<>();

  /** What the next block starts with, if it opens an item. */
  private String marker = "";

  /** Whether the next block stands right below the one before. */
  private boolean tight;

  /**
   * An item.
   *
   * @param level how many lists lie around it
   * @param indent where its text starts
   */
  private record Item(int level, int indent) {}

  /**
   * The next block opens an item.
   *
   * @param level how many lists lie around it; 0 if that is not known
   * @param ordinal its number, or 0
   */
  void item(int level, int ordinal) {
    int own = level > 0 ? level : items.isEmpty() ? 1 : items.peek().level();
    boolean first = items.isEmpty();
    boolean deeper = !first && items.peek().level() < own;
    close(own - 1);
    marker = " ".repeat(indent()) + (ordinal > 0 ? ordinal + ". " : "- ");
    items.push(new Item(own, marker.length()));
    // Below a line of text, a list that does not start at 1 would be more text.
    tight = !first && !(deeper && ordinal > 1);
  }

  /** The next block belongs to the item that is open at this level, if there is one. */
  void goOn(int level) {
    close(level);
  }

  /** The next block belongs to no item. */
  void end() {
    items.clear();
  }

  private void close(int level) {
    while (!items.isEmpty() && items.peek().level() > level) {
      items.pop();
    }
  }

  private int indent() {
    return items.isEmpty() ? 0 : items.peek().indent();
  }

  /** Writes a block. */
  void write(String body, StringBuilder out) {
    String indent = " ".repeat(indent());
    if (out.length() > 0) {
      out.append(tight ? "\n" : "\n\n");
    }
    out.append(marker.isEmpty() ? indent : marker).append(body.replace("\n", "\n" + indent));
    marker = "";
    tight = false;
  }
}
