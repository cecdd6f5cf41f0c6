package dev.proseline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Names of files in an output folder, made of the names of inputs. They are legal on every usual
 * system and never lead out of the folder: .. and . go, separators of other systems, control
 * characters and the signs that Windows forbids become _, device names get a _ before them, long
 * names are cut and get a check sum. Where a name is taken, the next one gets ~2, ~3 and so on.
 */
final class TargetNames {

  /** File systems take 255 bytes; some are left for a number, an ending and what is unfinished. */
  private static final int MOST_BYTES = 200;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}<>:\"|?*\\\\\u2028]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
  private static final List<String> ENDINGS =
      Stream.concat(
              Stream.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml"),
              Container.ENDINGS.stream())
          .toList();

  private final Path folder;
  private final String ending;

  TargetNames(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /**
   * A file that is not there yet; the folders above it are made.
   *
   * @throws IOException if they cannot be made
   */
  Path free(String name) throws IOException {
    List<String> parts = parts(name);
    Path place = folder;
    for (String part : parts.subList(0, parts.size() - 1)) {
      place = place.resolve(legal(plain(part)));
      place = unlessTaken(place, "", true);
      Files.createDirectories(place);
    }
    return unlessTaken(place.resolve(legal(plain(parts.get(parts.size() - 1)))), ending, false);
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? List.of("_") : parts;
  }

  /** Without the endings that inputs have. */
  private static String plain(String part) {
    String name = part;
    if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (String each : ENDINGS) {
      if (lower.endsWith(each)) {
        return name.substring(0, name.length() - each.length());
      }
    }
    return name;
  }

  private static String legal(String part) {
    String name = FORBIDDEN.matcher(part).replaceAll("_").strip();
    while (name.endsWith(".") || name.endsWith(" ")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.isEmpty() || name.startsWith(".") || DEVICE.matcher(name).matches()) {
      name = "_" + name;
    }
    return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? cut(name) : name;
  }

  private static String cut(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    int end = 0;
    int bytes = 0;
    while (end < name.length()) {
      int c = name.codePointAt(end);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > MOST_BYTES - 9) {
        break;
      }
      end += Character.charCount(c);
    }
    return name.substring(0, end) + "-" + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static Path unlessTaken(Path wanted, String ending, boolean folder) {
    String name = wanted.getFileName().toString();
    Path path = wanted.resolveSibling(name + ending);
    for (int i = 2; isTaken(path, folder); i++) {
      path = wanted.resolveSibling(name + "~" + i + ending);
    }
    return path;
  }

  private static boolean isTaken(Path path, boolean folder) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !(folder && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
  }
}
