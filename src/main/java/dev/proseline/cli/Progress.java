package dev.proseline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * How far a run has come, kept in a small file that is replaced as a whole. Immutable.
 *
 * @param run what was to be done, to be compared
 * @param settled how many items were written or have failed
 * @param failed how many have failed
 * @param last the source of the last of them
 * @param where up to where the output is whole: of a file its length, of a folder the name of the
 *     file that was to be written next
 */
record Progress(String run, long settled, long failed, String last, String where) {

  static Progress start(String run, String where) {
    return new Progress(run, 0, 0, "", where);
  }

  /** After one more item. */
  Progress after(Item item, boolean ok, String place) {
    return new Progress(run, settled + 1, failed + (ok ? 0 : 1), oneLine(item.source()), place);
  }

  /** A source as it stands here. */
  static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  Progress at(String place) {
    return new Progress(run, settled, failed, last, place);
  }

  /**
   * Reads it.
   *
   * @throws InputException if the file is none of ours, or of another run
   */
  static Progress read(Path file, String run) throws IOException, InputException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.size() != 5) {
      throw new InputException("no progress of a run; delete it and start anew");
    }
    if (!lines.get(0).equals(run)) {
      throw new InputException(
          "the interrupted run was another one (" + lines.get(0) + "); repeat it, or delete this");
    }
    try {
      long settled = Long.parseLong(lines.get(1));
      return new Progress(run, settled, Long.parseLong(lines.get(2)), lines.get(3), lines.get(4));
    } catch (NumberFormatException e) {
      throw new InputException("no progress of a run; delete it and start anew", e);
    }
  }

  void write(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    String text = String.join("\n", run, "" + settled, "" + failed, last, where) + "\n";
    Files.writeString(unfinished, text, StandardCharsets.UTF_8);
    move(unfinished, file);
  }

  /** Moves a file to its place, where it is seen as a whole or not at all. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
