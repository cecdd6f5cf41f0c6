package dev.proseline.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides in which charset the bytes of a page are: a byte order mark, then what the server said,
 * then what the page says, else what the bytes look like. A label that the bytes refute does not
 * count.
 */
final class Charsets {

  /** The HTML Standard looks into as many; some pages put scripts first. */
  private static final int PRESCAN = 4_096;

  /** The value ends at a sign that no charset's name holds. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([a-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE = Pattern.compile("\\blang=[\"']?([A-Za-z]{2})");

  /** The legacy charset of a language, by the HTML Standard, section "Determining the encoding". */
  private static final Map<String, String> LEGACY =
      Map.ofEntries(
          Map.entry("ru", "windows-1251"),
          Map.entry("uk", "windows-1251"),
          Map.entry("bg", "windows-1251"),
          Map.entry("ja", "Shift_JIS"),
          Map.entry("ko", "EUC-KR"),
          Map.entry("zh", "GB18030"),
          Map.entry("pl", "ISO-8859-2"),
          Map.entry("cs", "windows-1250"),
          Map.entry("hu", "ISO-8859-2"),
          Map.entry("tr", "windows-1254"),
          Map.entry("ar", "windows-1256"),
          Map.entry("fa", "windows-1256"),
          Map.entry("he", "windows-1255"),
          Map.entry("el", "ISO-8859-7"),
          Map.entry("th", "windows-874"),
          Map.entry("vi", "windows-1258"));

  private Charsets() {}

  /**
   * The charset of a page.
   *
   * @param hint what the server said, such as {@code utf-8}, or null; an unknown one is ignored
   */
  static Charset of(byte[] bytes, String hint) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Utf8Check check = Utf8Check.of(bytes);
    String start =
        new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
    return Stream.of(named(hint), labelled(start))
        .flatMap(Optional::stream)
        .filter(said -> !refuted(said, check))
        .findFirst()
        .orElseGet(() -> sniffed(start, check));
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    int a = bytes.length > 0 ? bytes[0] & 0xFF : 0;
    int b = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    int c = bytes.length > 2 ? bytes[2] & 0xFF : 0;
    if (a == 0xEF && b == 0xBB && c == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (a == 0xFF && b == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return a == 0xFE && b == 0xFF ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** What the first {@code meta} or XML declaration says that names a known charset. */
  private static Optional<Charset> labelled(String start) {
    Matcher label = LABEL.matcher(start);
    while (label.find()) {
      int tag = start.lastIndexOf('<', label.start());
      boolean said =
          start.regionMatches(true, tag, "<meta", 0, 5) || start.startsWith("<?xml", tag);
      Optional<Charset> charset = said ? named(label.group(1)) : Optional.empty();
      if (charset.isPresent()) {
        return charset;
      }
    }
    return Optional.empty();
  }

  /** As browsers take the label: Latin-1 means Windows-1252, GB2312 its superset. */
  private static Optional<Charset> named(String label) {
    if (label == null) {
      return Optional.empty();
    }
    String name =
        switch (label.strip().toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          default -> label.strip();
        };
    try {
      return Charset.isSupported(name) && Charset.forName(name).canEncode()
          ? Optional.of(Charset.forName(name))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no legal name of a charset
    }
  }

  /**
   * Bytes that form valid UTF-8 beyond ASCII are hardly ever anything else; and UTF-8 with a fault
   * in every few characters is none. Whether they are UTF-16, and in which order, their NULs say.
   */
  private static boolean refuted(Charset said, Utf8Check check) {
    if (said.name().startsWith("UTF-16") || said.name().startsWith("UTF-32") || check.isWide()) {
      return true;
    }
    return said.equals(StandardCharsets.UTF_8)
        ? check.faults() * 4L > check.sequences()
        : check.sequences() > 0 && check.faults() == 0;
  }

  private static Charset sniffed(String start, Utf8Check check) {
    if (check.isWide()) {
      return check.evenZeros() * 2 > check.zeros()
          ? StandardCharsets.UTF_16BE
          : StandardCharsets.UTF_16LE;
    }
    if (check.faults() * 4L <= check.sequences()) {
      return StandardCharsets.UTF_8;
    }
    Matcher language = LANGUAGE.matcher(start);
    String legacy =
        language.find()
            ? LEGACY.getOrDefault(language.group(1).toLowerCase(Locale.ROOT), "windows-1252")
            : "windows-1252";
    return named(legacy).orElse(StandardCharsets.ISO_8859_1);
  }
}
