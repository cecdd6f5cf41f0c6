package dev.proseline;

import java.util.Random;

/** Random pages out of all that readers of HTML stumble over; the same for the same seed. */
final class RandomPage {

  private static final String[] WORDS = {
    "word",
    "another word. ",
    "The ferry left at six, as it had done every morning since the bridge was closed. ",
    "Share on Facebook ",
    "Read more: Pilots vote ",
    "Photo: The quay",
    "© 2024",
    "中文。",
    "\u00A0",
    "é",
    "\uD83D\uDE00",
    "1. ",
    "# ",
    "- ",
    "| ",
    "`",
    "``` ",
    "*a* ",
    "_b_ ",
    "a_b_c",
    "[x](y)",
    "wow!",
    "~~~",
    "\\",
    "==="
  };

  private static final String[] REFERENCES = {
    "&amp;",
    "&lt;b>",
    "&eacute;",
    "&copy2024",
    "&notit;",
    "&foo;",
    "&",
    "& b",
    "&#128512;",
    "&#x1F600;",
    "&NotEqualTilde;",
    "&nbsp;",
    "&ampamp;",
    "&semi;",
    "&#59;",
    "&#150;",
    "&#0;",
    "&#13;",
    "&#1234567890;",
    "&hellip;"
  };

  private static final String[] SPACES = {" ", "\n", "\r\n", "\r", "\t", "\f", "\0", "  \n "};

  private static final String[] INLINE = {
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href=x>",
    "<a href='?q=(1)'>",
    "</a>",
    "<a name=n>",
    "<span>",
    "</span>",
    "<code>",
    "</code>",
    "<button>",
    "</button>",
    "<img alt=no>",
    "<br>",
    "<wbr>",
    "<!-- no -->",
    "</foo>",
    "<foo>",
    "<",
    "x<y ",
    "<input value=no>",
    "<time>",
    "</time>"
  };

  private static final String[] BLOCKS = {
    "<p>",
    "</p>",
    "<div>",
    "<div class='share-links'>",
    "<div class=article-body>",
    "</div>",
    "<h1>",
    "<h2>",
    "</h2>",
    "<ul>",
    "</ul>",
    "<ol start=9>",
    "</ol>",
    "<li>",
    "<li value=3>",
    "<blockquote>",
    "</blockquote>",
    "<pre>",
    "</pre>",
    "<nav>",
    "</nav>",
    "<footer>",
    "<figure>",
    "<figcaption>",
    "</figcaption>",
    "<dl>",
    "<dt>",
    "<dd>",
    "<hr>",
    "<p hidden>",
    "<noscript>",
    "</noscript>",
    "<form>",
    "</form>",
    "<script>var no = '<p>';</script>",
    "<style>no {}</style>"
  };

  /** Text in the wrong place of a table is moved. */
  private static final String[] TABLES = {
    "<table>", "</table>", "<tr>", "<td>", "<td>", "<th>", "<caption>", "<tbody>"
  };

  private final Random random;

  RandomPage(long seed) {
    random = new Random(seed);
  }

  /** A page of up to so many parts. */
  String next(int most) {
    return next(most, 100);
  }

  /** A page whose text stands in the order of its source. */
  String nextWithoutTables(int most) {
    return next(most, 92);
  }

  private String next(int most, int bound) {
    StringBuilder page = new StringBuilder("<body>");
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      page.append(part(random.nextInt(bound)));
    }
    return page.toString();
  }

  private String part(int kind) {
    if (kind < 30) {
      return one(WORDS);
    } else if (kind < 40) {
      return one(REFERENCES);
    } else if (kind < 50) {
      return one(SPACES);
    } else if (kind < 70) {
      return one(INLINE);
    }
    return one(kind < 92 ? BLOCKS : TABLES);
  }

  private String one(String[] parts) {
    return parts[random.nextInt(parts.length)];
  }
}
