package dev.proseline.lexicon;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes arrays one behind the other, each after its length, below a mark and a checksum. Of
 * characters, which are mostly of one script for long, the high bytes come first and then the low
 * ones: what packs the jar finds more alike so. Not thread-safe.
 */
final class ArrayOutput {

  /** "PLEX". */
  static final int MAGIC = 0x504C4558;

  static final int HEADER = Integer.BYTES + Long.BYTES;

  private final List<ByteBuffer> parts = new ArrayList<>();

  ArrayOutput bytes(byte[] array) {
    part(array.length, Byte.BYTES).put(array);
    return this;
  }

  ArrayOutput chars(char[] array) {
    ByteBuffer part = part(array.length, Character.BYTES);
    for (char c : array) {
      part.put((byte) (c >> 8));
    }
    for (char c : array) {
      part.put((byte) c);
    }
    return this;
  }

  ArrayOutput ints(int[] array) {
    part(array.length, Integer.BYTES).asIntBuffer().put(array);
    return this;
  }

  ArrayOutput longs(long[] array) {
    part(array.length, Long.BYTES).asLongBuffer().put(array);
    return this;
  }

  private ByteBuffer part(int length, int size) {
    ByteBuffer part = ByteBuffer.allocate(Integer.BYTES + length * size).putInt(length);
    parts.add(part);
    return part;
  }

  byte[] toBytes() {
    int size = parts.stream().mapToInt(ByteBuffer::capacity).sum();
    ByteBuffer all = ByteBuffer.allocate(HEADER + size).position(HEADER);
    parts.forEach(part -> all.put(part.array()));
    CRC32 sum = new CRC32();
    sum.update(all.array(), HEADER, size);
    return all.putInt(0, MAGIC).putLong(Integer.BYTES, sum.getValue()).array();
  }
}
