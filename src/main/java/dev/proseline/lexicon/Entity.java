package dev.proseline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.translate.EntityArrays;

/**
 * HTML entities that somebody forgot to decode, for matching only: the text itself stays as it is.
 */
final class Entity {

  /** The longest of the HTML 4 names, {@code &thetasym;}, has ten characters. */
  private static final int LONGEST = 10;

  private static final Map<String, Character> NAMED = named();

  private Entity() {}

  private static Map<String, Character> named() {
    Map<String, Character> named = new HashMap<>();
    for (Map<CharSequence, CharSequence> table :
        List.of(
            EntityArrays.BASIC_UNESCAPE,
            EntityArrays.ISO8859_1_UNESCAPE,
            EntityArrays.HTML40_EXTENDED_UNESCAPE,
            EntityArrays.APOS_UNESCAPE)) {
      for (Map.Entry<CharSequence, CharSequence> entity : table.entrySet()) {
        named.putIfAbsent(entity.getKey().toString(), entity.getValue().charAt(0));
      }
    }
    return Map.copyOf(named);
  }

  /** The length of the entity that starts at {@code at}, or 0 if none does. */
  static int lengthAt(String text, int at, int limit) {
    int last = Math.min(limit, at + LONGEST);
    for (int i = at + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return decode(text, at, i + 1 - at) == 0 ? 0 : i + 1 - at;
      }
      boolean part =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  /** The character meant by an entity, or 0 if it is unknown. */
  static char decode(String text, int at, int length) {
    if (length > 3 && text.charAt(at + 1) == '#') {
      return numeric(text, at + 2, at + length - 1);
    }
    return NAMED.getOrDefault(text.substring(at, at + length), (char) 0);
  }

  /** The digits of at most seven places that {@link #LONGEST} leaves do not overflow. */
  private static char numeric(String text, int from, int to) {
    boolean hex = text.charAt(from) == 'x' || text.charAt(from) == 'X';
    int radix = hex ? 16 : 10;
    int code = 0;
    for (int i = hex ? from + 1 : from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0) {
        return 0;
      }
      code = code * radix + digit;
    }
    return code <= Character.MAX_VALUE ? (char) code : 0;
  }
}
