package dev.proseline.cli;

import java.io.IOException;

/** Where results go, in the order of the items. */
interface Output {

  /** How many items were settled before, by an interrupted run. */
  default long settled() {
    return 0;
  }

  /** How many of them failed. */
  default long failed() {
    return 0;
  }

  /** The source of the last of them. */
  default String last() {
    return "";
  }

  /**
   * Writes the result of an item.
   *
   * @param text null if the item failed, which is remembered
   * @throws InputException if the item has no place here; the others go on
   * @throws IOException if nothing can be written any more
   */
  void settle(Item item, String text) throws IOException, InputException;

  /** All is done. */
  default void finish() throws IOException {}

  /** Closes it, finished or not. */
  default void close() throws IOException {}
}
