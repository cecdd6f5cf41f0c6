package dev.proseline.peers;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Loads a class with the boilerpipe that Tika was built with. Its classes have the names of the
 * newer one, a peer of its own, so the two need class loaders of their own to work in one process.
 */
final class OwnBoilerpipe {

  private static final String JAR = "boilerpipe-1.1.0.jar";

  private OwnBoilerpipe() {}

  /** {@link TikaText} of that kind, loaded apart from everything else in this process. */
  static UnaryOperator<String> tika(boolean article) {
    ClassLoader apart = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
    try {
      Object tika =
          apart
              .loadClass(TikaText.class.getName())
              .getConstructor(boolean.class)
              .newInstance(article);
      @SuppressWarnings("unchecked")
      UnaryOperator<String> text = (UnaryOperator<String>) tika;
      return text;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Tika does not load: " + e, e);
    }
  }

  /** The class path of this process with the older boilerpipe before the newer. */
  private static URL[] classPath() {
    List<Path> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      jars.add(jar.endsWith(JAR) ? 0 : jars.size(), jar);
    }
    if (!jars.get(0).endsWith(JAR)) {
      throw new IllegalStateException(JAR + " is not on the class path; build with -Ppeers");
    }
    return jars.stream().map(OwnBoilerpipe::url).toArray(URL[]::new);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("no address of " + jar, e);
    }
  }
}
