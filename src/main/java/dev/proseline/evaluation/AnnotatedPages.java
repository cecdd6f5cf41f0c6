package dev.proseline.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of pages with their truth. */
sealed interface AnnotatedPages permits SamplePages, WcxbPages {

  /**
   * The pages in a folder, which tells its layout by what it holds.
   *
   * @throws AnnotationException if it is no folder or has neither layout
   */
  static AnnotatedPages in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new AnnotationException(
          folder, Files.exists(folder) ? "this is a file; name its folder" : "no such folder");
    }
    if (WcxbCorpus.isAt(folder)) {
      return new WcxbPages(WcxbCorpus.at(folder));
    }
    List<Path> samples = Sample.files(folder);
    if (samples.isEmpty()) {
      throw new AnnotationException(
          folder,
          "no annotated pages: neither samples (NAME.txt) nor a folder ground-truth (WCXB)");
    }
    return new SamplePages(folder, samples);
  }

  /** The files that hold the truth of one page each, in order. */
  List<Path> truths();

  /**
   * Cleans a page and compares it with its truth.
   *
   * @throws AnnotationException if the page or its truth is no good
   */
  PageScore score(Path truth, Cleaner cleaner);
}
