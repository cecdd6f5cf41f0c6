package dev.proseline.spark;

import dev.proseline.Proseline;
import java.io.Serializable;
import java.nio.ByteBuffer;
import org.apache.spark.SparkEnv;
import org.apache.spark.serializer.SerializerInstance;
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
    ByteBuffer bytes = serializer().serialize(proseline, TAG);
    this.written = new byte[bytes.remaining()];
    bytes.get(written);
  }

  synchronized Proseline get() {
    if (built == null) {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      built = serializer().deserialize(ByteBuffer.wrap(written), loader, TAG);
    }
    return built;
  }

  /** That of the Java platform, whatever serializer Spark is set to use for data. */
  private static SerializerInstance serializer() {
    return SparkEnv.get().closureSerializer().newInstance();
  }
}
