package dev.proseline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One file for each result, in a folder that mirrors the inputs. In it stands a file .progress
 * until all is done. It names the next file before that is written, so a run that goes on knows the
 * one that may be there without being counted.
 */
final class FolderOutput implements Output {

  private static final String PROGRESS = ".progress";
  private static final String UNFINISHED = ".page.unfinished";

  private final Path folder;
  private final TargetNames names;
  private Progress progress;

  private FolderOutput(Path folder, String ending, Progress progress) {
    this.folder = folder;
    this.names = new TargetNames(folder, ending);
    this.progress = progress;
  }

  /**
   * Starts an empty folder.
   *
   * @throws InputException if there is something in it
   */
  static FolderOutput start(Path folder, String ending, String run)
      throws IOException, InputException {
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new InputException("not empty; name a new folder");
      }
    }
    Progress progress = Progress.start(run, "");
    progress.write(folder.resolve(PROGRESS));
    return new FolderOutput(folder, ending, progress);
  }

  /**
   * Goes on with a folder.
   *
   * @throws InputException if it is not the output of such a run
   */
  static FolderOutput resume(Path folder, String ending, String run)
      throws IOException, InputException {
    Progress progress = Progress.read(progressOf(folder), run);
    Path next = folder.resolve(progress.where()).normalize();
    if (!progress.where().isEmpty() && next.startsWith(folder.normalize())) {
      Files.deleteIfExists(next);
    }
    return new FolderOutput(folder, ending, progress);
  }

  static Path progressOf(Path folder) {
    return folder.resolve(PROGRESS);
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public void settle(Item item, String text) throws IOException, InputException {
    boolean written = false;
    try {
      if (text != null) {
        write(item, text);
        written = true;
      }
    } finally {
      progress = progress.after(item, written, "");
    }
  }

  private void write(Item item, String text) throws IOException, InputException {
    Path target = target(item);
    progress.at(folder.relativize(target).toString()).write(progressOf(folder));
    Path unfinished = folder.resolve(UNFINISHED);
    Files.writeString(unfinished, text, StandardCharsets.UTF_8);
    Progress.move(unfinished, target);
  }

  private Path target(Item item) throws InputException {
    try {
      return names.free(item.target());
    } catch (IOException e) {
      throw new InputException("no file can be made for it: " + e.getMessage(), e);
    }
  }

  @Override
  public void finish() throws IOException {
    Files.delete(progressOf(folder));
  }
}
