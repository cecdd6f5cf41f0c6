package dev.proseline.lexicon;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Reads what {@link ArrayOutput} wrote. Not thread-safe. */
final class ArrayInput {

  private final ByteBuffer in;

  /**
   * Starts at the first array.
   *
   * @throws IllegalArgumentException if the bytes are not those that were written
   */
  ArrayInput(byte[] bytes) {
    if (bytes.length < ArrayOutput.HEADER) {
      throw new IllegalArgumentException("it has only " + bytes.length + " bytes");
    }
    in = ByteBuffer.wrap(bytes);
    int magic = in.getInt();
    if (magic != ArrayOutput.MAGIC) {
      throw new IllegalArgumentException("it starts with " + Integer.toHexString(magic));
    }
    long expected = in.getLong();
    CRC32 sum = new CRC32();
    sum.update(bytes, ArrayOutput.HEADER, bytes.length - ArrayOutput.HEADER);
    if (sum.getValue() != expected) {
      throw new IllegalArgumentException("its checksum is wrong");
    }
  }

  byte[] bytes() {
    byte[] array = new byte[in.getInt()];
    in.get(array);
    return array;
  }

  char[] chars() {
    char[] array = new char[in.getInt()];
    byte[] all = in.array();
    int high = in.position();
    int low = high + array.length;
    for (int i = 0; i < array.length; i++) {
      array[i] = (char) (all[high + i] << 8 | all[low + i] & 0xFF);
    }
    in.position(low + array.length);
    return array;
  }

  int[] ints() {
    int[] array = new int[in.getInt()];
    in.asIntBuffer().get(array);
    in.position(in.position() + array.length * Integer.BYTES);
    return array;
  }

  long[] longs() {
    long[] array = new long[in.getInt()];
    in.asLongBuffer().get(array);
    in.position(in.position() + array.length * Long.BYTES);
    return array;
  }
}
