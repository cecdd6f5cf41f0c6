package dev.proseline.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/**
 * The way from the root of a document down to an element, such as {@code html > body > div.story >
 * p}. Immutable; paths share their upper parts.
 */
public final class ElementPath {

  private final ElementPath parent;
  private final String tag;
  private final String id;
  private final String classes;
  private final int hash;

  /**
   * The path of an element.
   *
   * @param parent the path of its parent, or null for the root
   * @param tag the element's name
   * @param id its id, or an empty string
   * @param classes its class attribute as it is
   */
  public ElementPath(ElementPath parent, String tag, String id, String classes) {
    this.parent = parent;
    this.tag = Objects.requireNonNull(tag, "tag");
    this.id = Objects.requireNonNull(id, "id");
    this.classes = Objects.requireNonNull(classes, "classes");
    int above = parent == null ? 0 : parent.hash;
    hash = 31 * above + 31 * (31 * tag.hashCode() + id.hashCode()) + classes.hashCode();
  }

  /** The last step: the element's name with its id and classes in the manner of a CSS selector. */
  public String step() {
    StringBuilder step = new StringBuilder(tag);
    if (!id.isEmpty()) {
      step.append('#').append(id);
    }
    StringTokenizer names = new StringTokenizer(classes);
    while (names.hasMoreTokens()) {
      step.append('.').append(names.nextToken());
    }
    return step.toString();
  }

  /** Whether the other path has the same steps. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ElementPath path) || hash != path.hash) {
      return false;
    }
    ElementPath own = this;
    while (own != path && own != null && path != null && own.isStepLike(path)) {
      own = own.parent;
      path = path.parent;
    }
    return own == path;
  }

  private boolean isStepLike(ElementPath other) {
    return tag.equals(other.tag) && id.equals(other.id) && classes.equals(other.classes);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The steps from the root on, with {@code >} between them. */
  @Override
  public String toString() {
    Deque<String> steps = new ArrayDeque<>();
    for (ElementPath at = this; at != null; at = at.parent) {
      steps.addFirst(at.step());
    }
    StringJoiner path = new StringJoiner(" > ");
    steps.forEach(path::add);
    return path.toString();
  }
}
