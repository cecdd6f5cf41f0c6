package dev.proseline.cli;

import java.io.IOException;

/** Where results go, in the order of the items. */
interface Output {

  /** How far it has come, an interrupted run before included. */
  default Progress progress() {
    return Progress.start("", "");
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
