package dev.proseline.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final int LETTERS_OF_HASH = 5;

  /** A class of every post of WordPress. */
  private static final String WORDPRESS_POST = "status-publish";

  /** Before these words an element only refers to what is named: {@code has-sidebar}. */
  private static final Set<Long> DENIALS =
      Stream.of("no", "not", "without", "with", "has", "hide", "respect")
          .map(word -> hash(word, 0, word.length()))
          .collect(Collectors.toUnmodifiableSet());

  /** An odd number spreads the keys over all bits. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Four times as many as there are words. */
  private static final int ROOM = 4_096;

  private static final ClassWords STANDARD = load();

  /** 64-bit hashes of the words, by slot, so that looking up makes no strings. */
  private final long[] keys = new long[ROOM];

  private final Entry[] entries = new Entry[ROOM];

  private ClassWords() {}

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
    boolean post = names.contains(WORDPRESS_POST);
    int at = 0;
    while (at < names.length()) {
      int end = at;
      while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
        end++;
      }
      boolean topic = post && isTopic(names, at);
      Entry own = topic || isStyle(names, at, end) ? null : find(names, at, end);
      if (own != null && own.kind().equals(CONTENT)) {
        content = true;
      } else if (own != null && (found == null || !own.weak() || found.weak())) {
        found = own;
      }
      at = end + 1;
    }
    if (found == null) {
      return content ? Match.CONTENT : Match.NONE;
    }
    return new Match(found.kind(), found.words(), found.weak(), content);
  }

  /** WordPress writes the topics of a post beside it: {@code category-popular tag-cookies}. */
  private static boolean isTopic(String names, int at) {
    return names.startsWith("category-", at) || names.startsWith("tag-", at);
  }

  /** Style sheets of utilities name states and sizes: {@code group-hover/tooltip:opacity-100}. */
  private static boolean isStyle(String names, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.charAt(i) == ':') {
        return true;
      }
    }
    return false;
  }

  /** Looks up each word, and it together with the one and the two before it. */
  private Entry find(String names, int from, int end) {
    int to = withoutHash(names, from, end);
    Entry best = null;
    int longest = 0;
    long pair = 0;
    long last = 0;
    int count = 0;
    for (int at = wordStart(names, from, to); at < to; ) {
      int next = wordEnd(names, at, to);
      long word = isOfHash(names, from, at) ? 0 : hash(names, at, next);
      long newPair = count >= 1 ? join(last, word) : 0;
      long triple = count >= 2 ? join(pair, word) : 0;
      count++;
      for (int length = 1; length <= Math.min(count, MOST_WORDS); length++) {
        Entry entry = entry(length == 1 ? word : length == 2 ? newPair : triple);
        boolean denied = length == 1 && DENIALS.contains(last);
        if (entry != null && length >= longest && !denied) {
          longest = length;
          best = entry;
        }
      }
      pair = newPair;
      last = word;
      at = wordStart(names, next, to);
    }
    return best;
  }

  /** Letters right behind a digit, as in {@code css-1n4ad0}, are no word. */
  private static boolean isOfHash(String names, int from, int at) {
    return at > from && Character.isDigit(names.charAt(at - 1));
  }

  /** Build tools put a hash behind the names of a module: {@code Item_item__aD3fE}. */
  private static int withoutHash(String names, int from, int to) {
    int start = to - LETTERS_OF_HASH;
    if (start - 2 <= from || !names.startsWith("__", start - 2)) {
      return to;
    }
    for (int i = start + 1; i < to; i++) {
      if (names.charAt(i) <= 'Z') {
        return start - 2;
      }
    }
    return to;
  }

  private Entry entry(long key) {
    int slot = slot(key);
    while (entries[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (ROOM - 1);
    }
    return entries[slot];
  }

  /** The high bits of a product are well mixed. */
  private static int slot(long key) {
    return (int) (key >>> 40) & (ROOM - 1);
  }

  /** The first letter of the next word: {@code post-relatedLinks2} has post, related, links. */
  private static int wordStart(String names, int from, int to) {
    int at = from;
    while (at < to && !isLetter(names.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String names, int start, int to) {
    int at = start + 1;
    while (at < to && isLetter(names.charAt(at)) && !isHump(names, at)) {
      at++;
    }
    return at;
  }

  private static boolean isHump(String names, int at) {
    char c = names.charAt(at);
    boolean upper = c < 128 ? c <= 'Z' : Character.isUpperCase(c);
    return upper && Character.isLowerCase(names.charAt(at - 1));
  }

  private static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static long hash(String names, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = join(hash, Character.toLowerCase(names.charAt(i)));
    }
    return hash;
  }

  private static long join(long a, long b) {
    return (a ^ b) * MIX + (a >>> 29);
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
    ClassWords words = new ClassWords();
    for (String kind : KINDS) {
      for (String line : file(kind).orElseThrow().split("\\R")) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("  ")) {
          words.put(entry(kind, line.strip()));
        }
      }
    }
    return words;
  }

  private void put(Entry entry) {
    long key = key(entry.words());
    int slot = slot(key);
    while (entries[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (ROOM - 1);
    }
    keys[slot] = key;
    entries[slot] = entry;
  }

  private static long key(String words) {
    long key = 0;
    int count = 0;
    for (int at = 0; at < words.length(); ) {
      int end = wordEnd(words, at, words.length());
      long word = hash(words, at, end);
      key = count++ == 0 ? word : join(key, word);
      at = wordStart(words, end, words.length());
    }
    return key;
  }

  private static Entry entry(String kind, String line) {
    boolean weak = line.startsWith("?");
    return new Entry(kind, weak ? line.substring(1) : line, weak);
  }
}
