package dev.proseline.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads the text of an input: unpacked, decoded, within the limit. */
final class InputReader {

  /** How to read an input. */
  enum Kind {
    /** Plain text. */
    TEXT,
    /** A web page. */
    HTML
  }

  private static final int SNIFFED = 1_024;

  private final BufferedInputStream standardInput;
  private final long mostBytes;
  private final Kind kind;
  private boolean standardInputRead;

  /**
   * A reader.
   *
   * @param standardInput what {@code -} stands for
   * @param mostBytes the most bytes of an unpacked input
   * @param kind what every input is, or null if that is to be told from each
   */
  InputReader(InputStream standardInput, long mostBytes, Kind kind) {
    this.standardInput = new BufferedInputStream(standardInput);
    this.mostBytes = mostBytes;
    this.kind = kind;
  }

  /**
   * Reads an input.
   *
   * @throws InputException if it cannot be read, is too large, or is no text in UTF-8
   */
  Input read(Source source) throws InputException {
    byte[] bytes = bytes(source);
    return kindOf(source, bytes) == Kind.HTML
        ? new Input.Html(bytes)
        : new Input.Text(decode(bytes));
  }

  private byte[] bytes(Source source) throws InputException {
    try (InputStream in = open(source)) {
      byte[] bytes = in.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > mostBytes) {
        throw new InputException(
            "larger than the limit of " + mostBytes + " bytes; split it or raise --max-bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What is said of an input that cannot be read. */
  static InputException unreadable(IOException e) {
    if (e instanceof AccessDeniedException) {
      return new InputException("no permission to read it", e);
    }
    if (e instanceof EOFException) {
      return new InputException("cannot be read: it ends in the middle of its packed data", e);
    }
    return new InputException("cannot be read: " + e.getMessage(), e);
  }

  /** The first bytes of a source, unpacked; standard input can still be read from its start. */
  byte[] start(Source source) throws IOException {
    if (source.path() != null) {
      try (InputStream in = open(source)) {
        return in.readNBytes(SNIFFED);
      }
    }
    standardInput.mark(SNIFFED);
    try {
      return standardInput.readNBytes(SNIFFED);
    } finally {
      standardInput.reset();
    }
  }

  /** The bytes of a source, unpacked. */
  InputStream open(Source source) throws IOException {
    if (source.path() == null) {
      if (standardInputRead) {
        throw new IOException("standard input was read before; name - once");
      }
      standardInputRead = true;
      return standardInput;
    }
    return open(source.path());
  }

  /** The bytes of a file, unpacked if its name says that it is packed. */
  static InputStream open(Path path) throws IOException {
    InputStream file = Files.newInputStream(path);
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? unpacked(file) : file;
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    try {
      return new GZIPInputStream(file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** The text of bytes: UTF-8, or UTF-16 with a byte order mark. */
  static String decode(byte[] bytes) throws InputException {
    int mark = 0;
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(buffer)
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(
          "not "
              + charset
              + " text: bad byte at offset "
              + buffer.position()
              + "; convert it first",
          e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Kind kindOf(Source source, byte[] bytes) {
    if (kind != null) {
      return kind;
    }
    String name = Sources.withoutGzip(source.name());
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return Kind.HTML;
    }
    if (name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md")) {
      return Kind.TEXT;
    }
    return startsAsHtml(bytes) ? Kind.HTML : Kind.TEXT;
  }

  /** NULs are left out, so that UTF-16 looks the same. */
  static boolean startsAsHtml(byte[] bytes) {
    int length = Math.min(SNIFFED, bytes.length);
    return startsAsHtml(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** Whether a text is a web page by its start. */
  static boolean startsAsHtml(String text) {
    String start =
        text.substring(0, Math.min(SNIFFED, text.length()))
            .replaceAll("[\\x00\u00EF\u00BB\u00BF\u00FE\u00FF]", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<?xml") && start.contains("<html");
  }
}
