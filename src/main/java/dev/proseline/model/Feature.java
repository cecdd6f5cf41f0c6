package dev.proseline.model;

/**
 * What the model knows of a line: one column each, in this order. The columns for markup follow
 * those for text, so that a page without markup fills a front part of the row.
 */
enum Feature {
  // The line itself.
  WORDS("It is long.", "It is short."),
  LETTERS_A_WORD,
  LETTERS("", "It has hardly a letter."),
  CAPITALS("Many of its letters are capitals.", ""),
  CAPITALISED("Most of its words are capitalised.", "Few of its words are capitalised."),
  DIGITS("Much of it is digits.", ""),
  NUMBERS,
  IDEOGRAPHS,
  SENTENCES("It holds several sentences.", "No sentence ends in it."),
  COMMAS("It has commas, as sentences do.", "It has no commas."),
  SEPARATORS("Bars or arrows stand between its words.", ""),
  SYMBOLS("It holds odd signs.", ""),
  COPYRIGHT("It has a copyright sign.", ""),
  ENDS_SENTENCE("It ends like a sentence.", "It does not end like a sentence."),
  ENDS_ASKING,
  ENDS_COLON,
  STARTS_LOWER,
  STARTS_ITEM("It starts as a list item does.", ""),
  STARTS_QUOTED("It starts with a quote.", ""),
  FUNCTION_WORDS(
      "It has the small words of running text.", "It lacks the small words of running text."),
  DATE_WORDS("It holds words of dates.", ""),
  REPEATED("It stands on the page several times.", ""),
  EARLIER("A line above says the same.", ""),
  PROSE_LIKE("It reads like prose.", "It does not read like prose."),
  BREAK_ABOVE,
  BREAK_BELOW,
  CUES("It holds typical phrases.", ""),
  CUE_SHARE("Typical phrases make up much of it.", ""),
  // What the rules say.
  RULE("The rules take it for content.", "The rules take it for boilerplate."),
  RULE_KIND,
  PASS("The lines around it speak for content.", "The lines around it speak for boilerplate."),
  PASS_KIND,
  // Where it stands.
  PLACE,
  WORDS_ABOVE,
  PROSE_ABOVE("", "Hardly any prose stands above it."),
  PROSE_BELOW("", "Hardly any prose stands below it."),
  JUNK_ABOVE,
  JUNK_BELOW,
  INSIDE_RUN(
      "It stands in the longest run of prose.", "It stands outside the longest run of prose."),
  LINES_FROM_RUN,
  WORDS_FROM_RUN,
  RUN_SHARE,
  LOCAL_RUN("It belongs to a long run of prose.", "It belongs to no long run of prose."),
  LOOSE_RUN("It stands among long lines.", "It stands apart from the long lines."),
  FROM_FIRST_PROSE,
  FROM_LAST_PROSE,
  BLOCK_LINES,
  BLOCK_WORDS,
  BLOCK_PLACE,
  // The lines around it.
  WORDS_1_ABOVE,
  WORDS_2_ABOVE,
  WORDS_1_BELOW,
  WORDS_2_BELOW,
  PROSE_1_ABOVE,
  PROSE_2_ABOVE,
  PROSE_1_BELOW,
  PROSE_2_BELOW,
  RULE_1_ABOVE,
  RULE_2_ABOVE,
  RULE_1_BELOW,
  RULE_2_BELOW,
  SENTENCE_1_ABOVE,
  SENTENCE_1_BELOW,
  COLON_1_ABOVE,
  ITEM_1_ABOVE,
  ITEM_1_BELOW,
  PAST_PROSE_ABOVE,
  PAST_PROSE_BELOW,
  WORDS_2,
  WORDS_5("The lines around it are long.", "The lines around it are short."),
  WORDS_12("It stands among long lines.", "It stands among short lines."),
  PROSE_2,
  PROSE_5("The lines around it read like prose.", "The lines around it do not read like prose."),
  PROSE_12("Much prose stands around it.", "Little prose stands around it."),
  JUNK_2,
  JUNK_5("Much around it is boilerplate.", "Little around it is boilerplate."),
  JUNK_12("Much around it is boilerplate.", "Little around it is boilerplate."),
  CUES_5("Typical phrases stand around it.", ""),
  CUES_12("Typical phrases stand around it.", ""),
  REPEATED_5,
  REPEATED_12("Lines around it stand on the page several times.", ""),
  ITEMS_5,
  SENTENCES_5("Sentences stand around it.", "No sentences stand around it."),
  SENTENCES_12,
  PROSE_5_ABOVE,
  PROSE_5_BELOW,
  PROSE_12_ABOVE,
  PROSE_12_BELOW,
  WORDS_5_ABOVE,
  WORDS_5_BELOW,
  LIKE_12("Many lines around it look the same.", ""),
  LIKE_NEXT,
  LAG_2,
  LAG_3,
  LAG_4,
  SINCE_SHARE,
  SINCE_PROMOTION,
  SINCE_CAPTION,
  SINCE_LEGAL,
  SINCE_RELATED,
  SINCE_NAVIGATION,
  SINCE_BYLINE,
  SINCE_CREDIT,
  SINCE_COMMENT,
  SINCE_CONSENT,
  SINCE_ADVERTISEMENT,
  SINCE_WIDGET,
  UNTIL_SHARE,
  UNTIL_PROMOTION,
  UNTIL_CAPTION,
  UNTIL_LEGAL,
  UNTIL_RELATED,
  UNTIL_NAVIGATION,
  UNTIL_BYLINE,
  UNTIL_CREDIT,
  UNTIL_COMMENT,
  UNTIL_CONSENT,
  UNTIL_ADVERTISEMENT,
  UNTIL_WIDGET,
  // The page.
  PAGE_LINES,
  PAGE_WORDS,
  PAGE_PROSE("The page is mostly prose.", "The page has little prose."),
  PAGE_JUNK,
  PAGE_REPEATED,
  PAGE_FUNCTION_WORDS,
  PAGE_BLANKS,
  // Its words on the rest of the page.
  SHARED("The article has its words as well.", "The article has none of its words."),
  SHARED_RARE("The article has its rare words as well.", "The article has none of its rare words."),
  ALONE("No other line has its words.", ""),
  IN_LINES,
  IN_RUN_LINES,
  SHARED_2,
  SHARED_5(
      "The lines around it share words with the article.",
      "The lines around it share no words with the article."),
  SHARED_12,
  // Alphabetical order.
  SORTED_6("The lines around it are in alphabetical order.", ""),
  SORTED_LINES("It stands in an alphabetical list.", ""),
  SORTED_ABOVE,
  // The rhythm of boilerplate around it.
  EVEN_MARKS("Dates or buttons stand around it at even distances.", ""),
  EVEN_DISTANCE,
  EVEN_KIND,
  EVEN_PLACE,
  // Markup: the line's own element.
  TAG,
  ROLE,
  LEVEL,
  LINKED("Most of its text is links.", "Little of its text is links."),
  CLASS_KIND("The class of an element around it names a kind of boilerplate.", ""),
  CLASS_WEAK,
  CLASS_SHARE,
  CONTENT_STEPS,
  HEADLINE("It says the title that the page states.", ""),
  IN_NAVIGATION("It lies in a navigation element.", ""),
  IN_HEADER("It lies in a page header.", ""),
  IN_FOOTER("It lies in a footer.", ""),
  IN_ASIDE("It lies in an aside.", ""),
  IN_MAIN("It lies in the main element.", ""),
  IN_ARTICLE("It lies in an article element.", ""),
  IN_FIGURE("It lies in a figure.", ""),
  IN_CAPTION("It lies in a caption element.", ""),
  IN_FORM("It lies in a form.", ""),
  IN_BUTTON("It is a button.", ""),
  IN_DIALOG("It lies in a dialog.", ""),
  IN_HIDDEN("It is not shown.", ""),
  IN_NOSCRIPT,
  IN_QUOTE("It lies in a block quotation.", ""),
  IN_TABLE,
  IN_LIST,
  IN_CODE("It is code.", ""),
  IN_AUTHOR,
  IN_TIME,
  IN_HEADING,
  // Markup: the elements around it.
  BOX_LINKED("Most of the box around it is links.", "The box around it has few links."),
  BOX_LINES,
  SIBLINGS("Elements like its own stand beside it.", ""),
  SIBLING_WORDS,
  OUTSIDE(
      "It lies outside the element that holds most prose.",
      "It lies in the element that holds most prose."),
  CONTAINER_SHARE,
  PATH_SHARE(
      "Much of the page's text stands in elements like its own.",
      "Little of the page's text stands in elements like its own."),
  PATH_LINES,
  PATH_PROSE("Elements like its own hold prose.", "Elements like its own hold no prose."),
  PATH_LINKED("Elements like its own hold links.", ""),
  // Markup: the lines around it, and the page.
  LINKED_1_ABOVE,
  LINKED_1_BELOW,
  TAG_1_ABOVE,
  TAG_1_BELOW,
  LINKED_2("The lines around it are links.", "The lines around it are no links."),
  LINKED_5("The lines around it are links.", "The lines around it are no links."),
  LINKED_12("The lines around it are links.", "The lines around it are no links."),
  INSIDE_2,
  INSIDE_5,
  INSIDE_12,
  BOILERPLATE_5,
  PLACE_IN_CONTAINER,
  CONTAINER_LINES,
  PAGE_LINKED,
  PAGE_ARTICLE,
  PAGE_MAIN,
  PAGE_PARAGRAPHS,
  PAGE_TYPE,
  PAGE_HEADINGS,
  // Markup: the title, the heading above, and the elements alike.
  TITLE_STEPS("It lies far from the title.", "It lies near the title."),
  LINES_FROM_TITLE("It stands far below the title.", "It stands above the title."),
  WORDS_FROM_TITLE("It stands far below the title.", "It stands above the title."),
  LINES_FROM_HEADING,
  HEADING_LEVEL,
  HEADING_RULE("", "The heading above it is boilerplate."),
  HEADING_KIND,
  SIBLING_LINKED("Elements like its own hold links.", ""),
  SIBLING_SHARE,
  OUTER_SIBLINGS,
  OUTER_SIBLING_WORDS,
  OUTER_SIBLING_LINKED("Elements like those around it hold links.", ""),
  OUTER_SIBLING_SHARE,
  PATH_FIRST,
  PATH_LAST;

  /** The columns of a page with markup. */
  static final int ALL = PATH_LAST.ordinal() + 1;

  /** The columns of a page without markup. */
  static final int TEXT = EVEN_PLACE.ordinal() + 1;

  private final String high;
  private final String low;

  Feature() {
    this("", "");
  }

  Feature(String high, String low) {
    this.high = high;
    this.low = low;
  }

  /** What a high value says, as a sentence; empty if it says nothing to a person. */
  String high() {
    return high;
  }

  /** What a low value says, as a sentence; empty if it says nothing to a person. */
  String low() {
    return low;
  }
}
