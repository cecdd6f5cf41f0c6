package dev.proseline;

import dev.proseline.page.PageKind;
import dev.proseline.rule.LineClassifier;
import dev.proseline.rule.PageClassifier;
import dev.proseline.site.SiteTemplate;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.List;

/**
 * What a {@link Proseline} was told, which is all that is written of it; reading builds it anew.
 *
 * @param languages the languages whose phrases are used
 * @param classifiers those of the caller, behind the standard ones
 * @param model the model to judge by; null for the one that comes with the library
 */
record Configuration(
    List<String> languages,
    List<LineClassifier> classifiers,
    PageClassifier model,
    PageKind kind,
    Policy policy,
    boolean sourcePositions,
    SiteTemplate template)
    implements Serializable {

  Configuration {
    languages = List.copyOf(languages);
    classifiers = List.copyOf(classifiers);
  }

  Configuration with(SiteTemplate other) {
    return new Configuration(languages, classifiers, model, kind, policy, sourcePositions, other);
  }

  /** Refuses by name what cannot be written, where the Java platform would name a lambda. */
  void checkSerializable() throws NotSerializableException {
    for (LineClassifier classifier : classifiers) {
      checkSerializable("the classifier " + classifier.id(), classifier);
    }
    checkSerializable("the model", model);
  }

  private static void checkSerializable(String what, Object part) throws NotSerializableException {
    if (part != null && !(part instanceof Serializable)) {
      throw new NotSerializableException(
          what + " cannot be written: " + part.getClass().getName() + " must be Serializable");
    }
  }

  private Object readResolve() {
    return new Proseline(this);
  }
}
