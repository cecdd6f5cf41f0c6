package dev.proseline.spark;

import dev.proseline.Proseline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import org.apache.spark.SparkEnv;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * A {@link Proseline} as its configuration, built at its first use in a JVM. A broadcast of it is
 * read once an executor, so that is how often it is built. It holds the configuration as bytes
 * because Spark may be told to broadcast by Kryo, which copies fields and asks no class how it wants
 * to be written. Thread-safe.
 */
final class BuiltOnce implements Serializable {

  private static final ClassTag<Proseline> TAG = ClassTag$.MODULE$.apply(Proseline.class);

  private final byte[] written;
  private transient Proseline built;

  BuiltOnce(Proseline proseline) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(proseline);
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    this.written = bytes.toByteArray();
  }

  /** Spark's reader finds classes that a job brought with it. */
  synchronized Proseline get() {
    if (built == null) {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      ByteBuffer bytes = ByteBuffer.wrap(written);
      built = SparkEnv.get().closureSerializer().newInstance().deserialize(bytes, loader, TAG);
    }
    return built;
  }
}
