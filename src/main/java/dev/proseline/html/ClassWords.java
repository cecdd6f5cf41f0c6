package dev.proseline.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The words of classes and ids that say what an element holds: one file a kind below {@code
 * classes}. A class is read as words, divided at signs, digits and capitals inside. Immutable and
 * thread-safe.
 */
final class ClassWords {

  /** The kind of words that speak of the article itself; all others are slugs of categories. */
  static final String CONTENT = "content";

  static final List<String> KINDS =
      List.of(
          CONTENT,
          "share",
          "promotion",
          "caption",
          "legal",
          "related",
          "navigation",
          "byline",
          "credit",
          "comment",
          "consent",
          "advertisement",
          "widget");

  private static final int MOST_WORDS = 3;

  private static final ClassWords STANDARD = load();

  private final Map<String, Entry> entries;

  private ClassWords(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** What words stand for; weak ones are used for other things as well. */
  private record Entry(String kind, String words, boolean weak) {}

  /**
   * What the words of an element name. Immutable.
   *
   * @param kind the kind of boilerplate, or null
   * @param words the words that named it, or null
   * @param weak whether these words are used for other things as well
   * @param content whether others of its words speak of the article's content
   */
  record Match(String kind, String words, boolean weak, boolean content) {
    static final Match NONE = new Match(null, null, false, false);
    static final Match CONTENT = new Match(null, null, false, true);
  }

  /** The words that come with the library. */
  static ClassWords standard() {
    return STANDARD;
  }

  /**
   * What the names of an element say: the longest match counts, and of equally long ones the last,
   * which in English is the head of a compound.
   *
   * @param names classes and ids with white space between them
   */
  Match match(String names) {
    Entry found = null;
    boolean content = false;
    StringTokenizer all = new StringTokenizer(names);
    while (all.hasMoreTokens()) {
      Entry own = find(parts(all.nextToken()));
      if (own != null && own.kind().equals(CONTENT)) {
        content = true;
      } else if (own != null && (found == null || !own.weak() || found.weak())) {
        found = own;
      }
    }
    if (found == null) {
      return content ? Match.CONTENT : Match.NONE;
    }
    return new Match(found.kind(), found.words(), found.weak(), content);
  }

  private Entry find(List<String> parts) {
    Entry best = null;
    int longest = 0;
    for (int i = 0; i < parts.size(); i++) {
      String joined = parts.get(i);
      for (int length = 1; length <= MOST_WORDS && i + length <= parts.size(); length++) {
        joined = length == 1 ? joined : joined + " " + parts.get(i + length - 1);
        Entry entry = entries.get(joined);
        if (entry != null && length >= longest) {
          longest = length;
          best = entry;
        }
      }
    }
    return best;
  }

  /** The words of one name in lower case: {@code post-relatedLinks2} has post, related, links. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && start >= 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return parts;
  }

  /** The text of the file of a kind; empty if there is none. */
  static Optional<String> file(String kind) {
    try (InputStream in = ClassWords.class.getResourceAsStream("classes/" + kind + ".txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class words of " + kind, e);
    }
  }

  private static ClassWords load() {
    Map<String, Entry> entries = new HashMap<>();
    for (String kind : KINDS) {
      file(kind)
          .orElseThrow()
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("  "))
          .map(line -> entry(kind, line.strip()))
          .forEach(entry -> entries.put(entry.words(), entry));
    }
    return new ClassWords(Map.copyOf(entries));
  }

  private static Entry entry(String kind, String line) {
    boolean weak = line.startsWith("?");
    return new Entry(kind, weak ? line.substring(1) : line, weak);
  }
}
