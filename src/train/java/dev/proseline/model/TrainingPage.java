package dev.proseline.model;

/**
 * A page of a corpus with what is known of it.
 *
 * @param corpus the corpus's folder, for residue with the extractor behind a slash
 * @param id its name in the corpus
 * @param origin its name in the corpus it comes from first
 * @param site the site it comes from; never on both sides of a split
 * @param kind the page type, such as "article"
 * @param language its language or "?"
 * @param source the page as text or HTML
 * @param html whether the source is HTML
 * @param truth what is content
 */
record TrainingPage(
    String corpus,
    String id,
    String origin,
    String site,
    String kind,
    String language,
    String source,
    boolean html,
    Truth truth) {

  /** The same page in another form, as text. */
  TrainingPage as(String otherCorpus, String text) {
    return new TrainingPage(otherCorpus, id, origin, site, kind, language, text, false, truth);
  }
}
