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
      return numeric(text.substring(at + 2, at + length - 1));
    }
    return NAMED.getOrDefault(text.substring(at, at + length), (char) 0);
  }

  private static char numeric(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    try {
      int code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
      return code > 0 && code <= Character.MAX_VALUE ? (char) code : 0;
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
