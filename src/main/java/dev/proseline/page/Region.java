package dev.proseline.page;

/** A kind of element that a line may lie in, at any depth. */
public enum Region {
  /** {@code nav} or a role of navigation or menu. */
  NAVIGATION,
  /** {@code header} or the role {@code banner}. */
  HEADER,
  /** {@code footer} or the role {@code contentinfo}. */
  FOOTER,
  /** {@code aside} or the role {@code complementary}. */
  ASIDE,
  /** {@code main} or its role. */
  MAIN,
  /** {@code article}, its role, or an item of the schema.org type of an article. */
  ARTICLE,
  /** {@code figure}. */
  FIGURE,
  /** {@code figcaption} or {@code caption}. */
  CAPTION,
  /** {@code form}, {@code select}, {@code textarea}, or the role {@code search}. */
  FORM,
  /** {@code button} or its role. */
  BUTTON,
  /** {@code dialog} or its role. */
  DIALOG,
  /** Not shown: the attribute {@code hidden}, a style, a template, a fallback. */
  HIDDEN,
  /** {@code noscript}. */
  NOSCRIPT,
  /** {@code blockquote}. */
  QUOTE,
  /** {@code table}. */
  TABLE,
  /** {@code ul}, {@code ol} or {@code dl}. */
  LIST,
  /** {@code pre} or {@code code}. */
  CODE,
  /** {@code address}, {@code rel=author}, or the item property {@code author}. */
  AUTHOR,
  /** {@code time}, or an item property of a date. */
  TIME,
  /** A heading of any level. */
  HEADING;

  /** This region's bit in a set of regions. */
  public int bit() {
    return 1 << ordinal();
  }
}
