package dev.proseline.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The templates of many sites, one file a site in a folder, for crawls. A file is written beside
 * its place and moved there, so one that was being written when the process ended is never read.
 * The templates used last are kept in memory, a bounded number. Thread-safe; several processes may
 * read one folder while one writes.
 */
public final class SiteTemplates {

  /** How many templates are kept in memory: of some tens of kilobytes each. */
  private static final int MOST_IN_MEMORY = 256;

  private static final String ENDING = ".template";
  private static final int MOST_NAME = 253;

  private final Path folder;
  private final Map<String, SiteTemplate> recent;

  private SiteTemplates(Path folder, int mostInMemory) {
    this.folder = folder;
    this.recent =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, SiteTemplate> eldest) {
            return size() > mostInMemory;
          }
        };
  }

  /**
   * The templates in a folder, which is made if there is none.
   *
   * @throws IOException if the folder cannot be made
   */
  public static SiteTemplates in(Path folder) throws IOException {
    return in(folder, MOST_IN_MEMORY);
  }

  /**
   * The same with another bound on the number of templates kept in memory.
   *
   * @throws IllegalArgumentException if the bound is negative
   * @throws IOException if the folder cannot be made
   */
  public static SiteTemplates in(Path folder, int mostInMemory) throws IOException {
    if (mostInMemory < 0) {
      throw new IllegalArgumentException("cannot keep " + mostInMemory + " templates in memory");
    }
    Files.createDirectories(folder);
    return new SiteTemplates(folder, mostInMemory);
  }

  /**
   * The template of a site; empty if none was learned.
   *
   * @param host the host name, in any case of letters
   * @throws IllegalArgumentException if this is no host name
   * @throws IOException if there is a file that cannot be read; the message names it
   */
  public Optional<SiteTemplate> find(String host) throws IOException {
    Path file = file(host);
    String name = file.getFileName().toString();
    synchronized (recent) {
      SiteTemplate known = recent.get(name);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<SiteTemplate> read = read(file);
    read.ifPresent(template -> remember(name, template));
    return read;
  }

  /**
   * Stores the template of a site in place of the one before.
   *
   * @throws IllegalArgumentException if this is no host name
   * @throws IOException if it cannot be written; the one before is still there then
   */
  public void put(String host, SiteTemplate template) throws IOException {
    Path file = file(host);
    write(template, file);
    remember(file.getFileName().toString(), template);
  }

  /**
   * Writes one template into a file, all or nothing.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(SiteTemplate template, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".", ".unfinished");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        template.writeTo(out);
      }
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Optional<SiteTemplate> read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Optional.of(SiteTemplate.readFrom(in));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private void remember(String name, SiteTemplate template) {
    synchronized (recent) {
      recent.put(name, template);
    }
  }

  /** A host name holds nothing that could lead out of the folder. */
  private Path file(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    boolean legal = !name.isEmpty() && name.length() <= MOST_NAME && !name.startsWith(".");
    for (int i = 0; i < name.length() && legal; i++) {
      char c = name.charAt(i);
      legal = Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }
    if (!legal) {
      throw new IllegalArgumentException("no host name: '" + host + "'");
    }
    return folder.resolve(name + ENDING);
  }
}
