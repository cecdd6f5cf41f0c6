package dev.proseline.spark;

import dev.proseline.page.Line;
import dev.proseline.rule.Evidence;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.Vote;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

/** A classifier that knows nothing, and counts in its JVM how often it was read and asked. */
final class Witness implements LineClassifier, Serializable {

  static final AtomicInteger READ = new AtomicInteger();
  static final AtomicInteger ASKED = new AtomicInteger();

  @Override
  public Vote judge(Line line, Evidence evidence) {
    ASKED.incrementAndGet();
    return Vote.abstain();
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    READ.incrementAndGet();
  }
}
