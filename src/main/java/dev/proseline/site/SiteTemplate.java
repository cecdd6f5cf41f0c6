package dev.proseline.site;

import dev.proseline.page.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the pages of one site repeat, as hashes of folded lines with the number of pages they stand
 * on. Made by {@link SiteTemplateLearner}; some tens of kilobytes a site. Immutable and
 * thread-safe. Serialised as {@link #writeTo} writes it.
 */
public final class SiteTemplate implements Serializable {

  private static final SiteTemplate NONE = new SiteTemplate(LineCounts.of(List.of()), Map.of());

  private final LineCounts counts;
  private final Map<Long, String> samples;

  /** Of the samples those of the lines that are counted are kept. */
  SiteTemplate(LineCounts counts, Map<Long, String> samples) {
    this.counts = counts;
    this.samples = new TreeMap<>(samples);
    this.samples.keySet().removeIf(key -> !counts.has(key));
  }

  /** A template that knows nothing of any site. */
  public static SiteTemplate none() {
    return NONE;
  }

  /** The number of pages that it was learned from, near-copies counted as one. */
  public int pages() {
    return counts.pages();
  }

  /** The number of hashes it holds: lines, and sketches of longer lines. */
  public int size() {
    return counts.keys().length;
  }

  /**
   * The lines that the site repeats, for review: the most frequent first. Empty unless the learner
   * was told to keep samples.
   */
  public List<Sample> samples() {
    List<Sample> all = new ArrayList<>();
    samples.forEach((key, text) -> all.add(new Sample(text, counts.at(key).count())));
    all.sort((a, b) -> Integer.compare(b.pages(), a.pages()));
    return all;
  }

  /**
   * A line that the site repeats, as it stands on one of the pages. Immutable.
   *
   * @param text the line
   * @param pages on how many pages it stands
   */
  public record Sample(String text, int pages) {}

  /**
   * Writes it; the same template gives the same bytes. The stream stays open.
   *
   * @throws IOException if the stream cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    TemplateFile.write(counts, samples, out);
  }

  /**
   * Reads what {@link #writeTo} wrote, from a stream of nothing else, which stays open.
   *
   * @throws IOException if the stream cannot be read, is no template, ends early, or was written by
   *     a version that this one does not know
   */
  public static SiteTemplate readFrom(InputStream in) throws IOException {
    return TemplateFile.read(in);
  }

  private record Written(byte[] bytes) implements Serializable {
    private Object readResolve() throws IOException {
      return readFrom(new ByteArrayInputStream(bytes));
    }
  }

  private Object writeReplace() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(bytes.toByteArray());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a site template is read as it was written");
  }

  /** What it says of a page. Not API. */
  public TemplateReading read(Page page) {
    return new TemplateReading(counts, page);
  }
}
