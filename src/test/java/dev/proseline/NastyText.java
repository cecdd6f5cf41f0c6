package dev.proseline;

import java.util.Random;

/** Random text out of all that readers of lines stumble over; the same for the same seed. */
final class NastyText {

  private static final String[] LINE_ENDS = {
    "\r\n", "\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\n\n"
  };

  private static final String[] PARTS = {
    " ",
    "\u00A0",
    "\u200B",
    "\u200E",
    "\u202E",
    "\u00AD",
    "\uFEFF",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "中文",
    "。",
    "かな",
    "한글",
    "ไทย",
    "(",
    ")",
    "[",
    "]",
    "](",
    "](x)",
    "&",
    "&amp;",
    "&copy;",
    "&eacute;",
    "&#",
    "&#169;",
    "share on facebook",
    "Share on Twitter ",
    "Read more: ",
    "all rights reserved",
    "FacebookTwitter",
    "Photo: ",
    "sign up for our newsletter ",
    "We use cookies to ",
    "2 comments",
    "©",
    "(c)",
    "2024",
    ". ",
    "? ",
    ": ",
    "| ",
    "- ",
    "'",
    "\"",
    "the ferry left at six ",
    "and ",
    "Mara Ellingsen "
  };

  private final Random random;

  NastyText(long seed) {
    random = new Random(seed);
  }

  /** A text of 0 to {@code longest} UTF-16 code units. */
  String next(int longest) {
    int length = random.nextInt(longest + 1);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(part());
    }
    text.setLength(length);
    return text.toString();
  }

  private String part() {
    return switch (random.nextInt(8)) {
      case 0 -> LINE_ENDS[random.nextInt(LINE_ENDS.length)];
      case 1 -> Character.toString('a' + random.nextInt(26));
      case 2 -> Character.toString('A' + random.nextInt(26));
      case 3 -> Character.toString('0' + random.nextInt(10));
      default -> PARTS[random.nextInt(PARTS.length)];
    };
  }
}
