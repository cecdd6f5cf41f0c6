package dev.proseline.page;

import java.util.Objects;
import java.util.Optional;

/**
 * What the markup around a line says of it: evidence for those who judge, never a verdict. Shares
 * lie within 0 and 1. Immutable.
 *
 * @param known whether there was any markup; false for the lines of a plain text
 * @param tag the name of the innermost block element around the line; empty for plain text
 * @param role what part of an article the elements make it
 * @param level of a heading 1 to 6, of a list item how many lists lie around it; else 0
 * @param ordinal of the first line of an item of a numbered list its number; else 0
 * @param startsItem whether the line is the first of its list item
 * @param regions the bits of the {@link Region}s around the line
 * @param cue what the class and id words of the elements around it name
 * @param contentSteps how many steps above the line the nearest element lies whose class words
 *     speak of the article's content; -1 if there is none
 * @param linkShare how much of the line is links and buttons, by characters
 * @param boxLinkShare the same for the smallest list, table, section or the like around it
 * @param boxLines the number of lines in that box
 * @param siblings the siblings of the same tag and class beside the line's nearest repeated
 *     ancestor
 * @param outerSiblings the same for its outermost repeated ancestor
 * @param outside how many steps lead up from the line to the first element that also holds the best
 *     container of prose; 0 if the line lies in that container
 * @param titleSteps the same for the line that holds the article's title; -1 if there is none
 * @param containerShare how much of the page's prose lies in the best container
 * @param pathShare how much of the page's words stand under the same tags and classes
 * @param headline whether the line says the title that the page states about itself
 * @param path the way down to the innermost element that holds all of the line; null for plain text
 */
public record Markup(
    boolean known,
    String tag,
    Role role,
    int level,
    int ordinal,
    boolean startsItem,
    int regions,
    Optional<ClassCue> cue,
    int contentSteps,
    double linkShare,
    double boxLinkShare,
    int boxLines,
    Group siblings,
    Group outerSiblings,
    int outside,
    int titleSteps,
    double containerShare,
    double pathShare,
    boolean headline,
    ElementPath path) {

  private static final Markup NONE =
      new Markup(
          false,
          "",
          Role.PARAGRAPH,
          0,
          0,
          false,
          0,
          Optional.empty(),
          -1,
          0,
          0,
          0,
          Group.NONE,
          Group.NONE,
          0,
          -1,
          0,
          0,
          false,
          null);

  /** Checks for nulls. */
  public Markup {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(cue, "cue");
  }

  /**
   * A word in a class or id that names a kind of line. Immutable.
   *
   * @param kind the kind: the slug of a category
   * @param words the words as they were found, in lower case, with spaces between them
   * @param weak whether they are used for other things as well
   * @param share how much of the page's words lie in the element that carries them
   */
  public record ClassCue(String kind, String words, boolean weak, double share) {}

  /**
   * Siblings of one shape, such as the entries of a list or the cards of a page. Immutable.
   *
   * @param count how many they are; 1 if nothing is repeated
   * @param words the mean number of words in each
   * @param linkShare how much of their words is links
   * @param share how much of the page's words lies in them
   */
  public record Group(int count, double words, double linkShare, double share) {
    /** Nothing is repeated. */
    public static final Group NONE = new Group(1, 0, 0, 0);
  }

  /** No markup. */
  public static Markup none() {
    return NONE;
  }

  /** Whether the line lies in such an element. */
  public boolean in(Region region) {
    return (regions & region.bit()) != 0;
  }
}
