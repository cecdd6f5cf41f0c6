package dev.proseline.lexicon;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * Reads what {@link ArrayOutput} wrote. Whole arrays are copied at once, because at start-up a loop
 * over their elements would be interpreted.
 */
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
    in.asCharBuffer().get(array);
    in.position(in.position() + array.length * Character.BYTES);
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
