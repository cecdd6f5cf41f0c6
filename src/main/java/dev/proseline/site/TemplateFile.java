package dev.proseline.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The bytes of a template: "PSTL", the version, the length of the body, the body, its checksum. The
 * body holds the number of pages, the hashes in ascending order each with its counts, and the
 * samples.
 */
final class TemplateFile {

  /** "PSTL". */
  private static final int MAGIC = 0x5053544C;

  /** Goes up with every change of the format or of how lines are folded. */
  private static final int VERSION = 1;

  private static final int MOST_BYTES = 64 << 20;

  private TemplateFile() {}

  static void write(LineCounts counts, Map<Long, String> samples, OutputStream out)
      throws IOException {
    byte[] body = body(counts, samples);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeInt(body.length);
    data.write(body);
    data.writeInt(checksum(body));
    data.flush();
  }

  private static byte[] body(LineCounts counts, Map<Long, String> samples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream body = new DataOutputStream(bytes);
    body.writeInt(counts.pages());
    body.writeInt(counts.keys().length);
    for (int i = 0; i < counts.keys().length; i++) {
      body.writeLong(counts.keys()[i]);
      body.writeShort(counts.counts()[i]);
      body.writeShort(counts.inside()[i]);
      body.writeShort(counts.below()[i]);
    }
    body.writeInt(samples.size());
    for (Map.Entry<Long, String> sample : samples.entrySet()) {
      byte[] text = sample.getValue().getBytes(StandardCharsets.UTF_8);
      body.writeLong(sample.getKey());
      body.writeInt(text.length);
      body.write(text);
    }
    return bytes.toByteArray();
  }

  static SiteTemplate read(InputStream in) throws IOException {
    try {
      DataInputStream data = new DataInputStream(in);
      int magic = data.readInt();
      if (magic != MAGIC) {
        throw new IOException("no site template: it starts with " + Integer.toHexString(magic));
      }
      int version = data.readInt();
      if (version != VERSION) {
        throw new IOException(
            "a site template of version " + version + ", not " + VERSION + "; learn it again");
      }
      return template(body(data));
    } catch (EOFException e) {
      throw new IOException("the site template ends early; learn it again", e);
    }
  }

  private static byte[] body(DataInputStream data) throws IOException {
    int length = data.readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new IOException("a site template cannot have " + length + " bytes; learn it again");
    }
    byte[] body = data.readNBytes(length);
    if (body.length < length) {
      throw new EOFException();
    }
    if (data.readInt() != checksum(body)) {
      throw new IOException("the checksum of the site template is wrong; learn it again");
    }
    return body;
  }

  private static SiteTemplate template(byte[] bytes) throws IOException {
    DataInputStream body = new DataInputStream(new ByteArrayInputStream(bytes));
    int pages = body.readInt();
    int size = body.readInt();
    long[] keys = new long[size];
    int[] counts = new int[size];
    int[] inside = new int[size];
    int[] below = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = body.readLong();
      counts[i] = body.readUnsignedShort();
      inside[i] = body.readUnsignedShort();
      below[i] = body.readUnsignedShort();
    }
    Map<Long, String> samples = new TreeMap<>();
    for (int left = body.readInt(); left > 0; left--) {
      long key = body.readLong();
      samples.put(key, new String(body.readNBytes(body.readInt()), StandardCharsets.UTF_8));
    }
    return new SiteTemplate(new LineCounts(pages, keys, counts, inside, below), samples);
  }

  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }
}
