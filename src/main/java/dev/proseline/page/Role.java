package dev.proseline.page;

/** What part of an article a line plays. */
public enum Role {
  /** The title of the article. */
  TITLE,
  /** A heading of a section. */
  HEADING,
  /** Running text, and whatever is nothing else. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A block quotation. */
  QUOTE,
  /** Preformatted text or code. */
  CODE,
  /** A row of a table; a tab stands between its cells. */
  TABLE_ROW
}
