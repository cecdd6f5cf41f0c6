package dev.proseline.evaluation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a {@link WcxbCorpus} with its truth. Immutable.
 *
 * @param truthFile the file of its truth
 * @param id its name in the corpus
 * @param url where it was fetched; empty if that is not said
 * @param type what kind of page it is, such as article or forum
 * @param mainContent the text that is to be kept; empty if nothing is
 * @param files where its forms are, packed or not; a form that is missing has no entry
 */
public record WcxbPage(
    Path truthFile, String id, String url, String type, String mainContent, Map<Form, Path> files) {

  /** Takes a copy of the map. */
  public WcxbPage {
    files = Map.copyOf(files);
  }

  /**
   * The file of a form.
   *
   * @throws AnnotationException if there is none
   */
  public Path file(Form form) {
    return Optional.ofNullable(files.get(form))
        .orElseThrow(
            () ->
                new AnnotationException(
                    truthFile, "there is no " + form.slug() + " of this page beside its truth"));
  }

  /**
   * A form of the page as it was fetched, unpacked.
   *
   * @throws AnnotationException if it is missing or cannot be read
   */
  public byte[] bytes(Form form) {
    return PageFile.bytes(file(form));
  }

  /**
   * The page as text.
   *
   * @throws AnnotationException if it is missing, cannot be read or is not UTF-8
   */
  public String text() {
    return PageFile.text(file(Form.TEXT));
  }
}
