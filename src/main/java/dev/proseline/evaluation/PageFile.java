package dev.proseline.evaluation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads files that may be packed with gzip, which their names tell. */
final class PageFile {

  private static final String PACKED = ".gz";

  private PageFile() {}

  /** The file, or else its packed form. */
  static Optional<Path> find(Path file) {
    Path packed = file.resolveSibling(file.getFileName() + PACKED);
    return Stream.of(file, packed).filter(Files::isRegularFile).findFirst();
  }

  /** The name of a file without {@code .gz}. */
  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
  }

  /**
   * What a file holds, unpacked.
   *
   * @throws AnnotationException if it cannot be read
   */
  static byte[] bytes(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = isPacked(file) ? new GZIPInputStream(raw) : raw) {
      return in.readAllBytes();
    } catch (NoSuchFileException e) {
      throw new AnnotationException(file, "no such file", e);
    } catch (EOFException e) {
      throw new AnnotationException(file, "ends in the middle of its packed data", e);
    } catch (IOException e) {
      throw new AnnotationException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The text of a file.
   *
   * @throws AnnotationException if it cannot be read or is not UTF-8
   */
  static String text(Path file) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new AnnotationException(
          file, "not UTF-8: bad byte at offset " + bytes.position() + "; convert it first", e);
    }
  }

  private static boolean isPacked(Path file) {
    return file.getFileName().toString().endsWith(PACKED);
  }
}
