package dev.proseline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.context.Judgement;
import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Page;
import dev.proseline.page.Span;
import dev.proseline.rule.Category;
import dev.proseline.rule.Cue;
import dev.proseline.rule.Verdict;
import dev.proseline.rule.Vote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every phrase file of every language: each phrase must prove itself by its examples. */
class LexiconTest {

  private static final Lexicon ALL = Lexicon.of(Languages.all());
  private static final List<PhraseClassifier> CLASSIFIERS =
      Arrays.stream(Category.values()).map(PhraseClassifier::new).toList();

  @TestFactory
  Stream<DynamicTest> everyPhraseFileProvesItself() {
    return files().map(file -> DynamicTest.dynamicTest(file.name(), () -> prove(file)));
  }

  @Test
  void everyLanguageHasAFileForEveryCategoryButTemplateAndItsWords() {
    List<String> missing = new ArrayList<>();
    for (String language : Languages.all()) {
      for (Category category : Category.values()) {
        if (category != Category.TEMPLATE && Languages.phrases(language, category).isEmpty()) {
          missing.add(language + "/" + category.slug());
        }
      }
      if (Languages.functionWords(language).findAny().isEmpty()) {
        missing.add(language + "/stopwords");
      }
      if (Languages.dateWords(language).findAny().isEmpty()) {
        missing.add(language + "/calendar");
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noPhraseStandsTwiceInALanguage() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    files()
        .forEach(
            file ->
                phrases(file)
                    .forEach(
                        phrase -> {
                          String key = phrase.language() + " " + phrase.text();
                          String other = seen.put(key, file.name());
                          if (other != null) {
                            twice.add(phrase.text() + " in " + other + " and " + file.name());
                          }
                        }));
    assertThat(twice).isEmpty();
  }

  /** One common word at the start of a line is no reason to strip the line. */
  @Test
  void noOpeningOrButtonOrDecisivePhraseIsASingleWord() {
    List<String> single = new ArrayList<>();
    files()
        .filter(file -> !file.name().startsWith(Languages.COMMON))
        .forEach(
            file ->
                phrases(file)
                    .filter(p -> p.force() == Cue.Force.OPENING || p.force() == Cue.Force.DECISIVE)
                    .filter(p -> words(p) < 2)
                    .forEach(p -> single.add(file.name() + ": " + p.text())));
    assertThat(single).isEmpty();
  }

  private static int words(Phrase phrase) {
    return (int) phrase.parts().stream().flatMap(part -> tokens(part).stream()).count();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.reset(0, text.length());
    while (tokenizer.next()) {
      tokens.add(text.substring(tokenizer.start, tokenizer.end));
    }
    return tokens;
  }

  private static Stream<PhraseFile> files() {
    return Stream.concat(Stream.of(Languages.COMMON), Languages.all().stream())
        .flatMap(
            language ->
                Arrays.stream(Category.values())
                    .map(category -> Languages.phrases(language, category))
                    .flatMap(Optional::stream));
  }

  private static Stream<Phrase> phrases(PhraseFile file) {
    return file.blocks().stream().flatMap(block -> block.phrases().stream());
  }

  private static void prove(PhraseFile file) {
    List<String> faults = new ArrayList<>();
    for (PhraseFile.Block block : file.blocks()) {
      prove(block, faults);
    }
    assertThat(faults).as(file.name()).isEmpty();
  }

  private static void prove(PhraseFile.Block block, List<String> faults) {
    Phrase first = block.phrases().get(0);
    if (block.leaves().isEmpty()) {
      faults.add("no look-alike (-) for the block of '" + first.text() + "'");
    }
    boolean weak = block.phrases().stream().allMatch(p -> p.force() == Cue.Force.WEAK);
    for (Phrase phrase : block.phrases()) {
      if (block.strips().stream().noneMatch(line -> holds(line, phrase))) {
        faults.add("no example (+) holds '" + phrase.text() + "'");
      }
    }
    for (String line : block.strips()) {
      if (votes(line).noneMatch(v -> v.strips(first.category()))) {
        faults.add(
            "not stripped as " + first.category() + ": " + line + " " + votes(line).toList());
      } else if (!weak
          && votes(line)
              .noneMatch(v -> v.vote().confidence() >= Judgement.SURE && v.strips(first.category()))
          && block.phrases().stream()
              .filter(p -> p.force() == Cue.Force.WEAK)
              .noneMatch(p -> holds(line, p))) {
        faults.add("only suspected: " + line);
      }
    }
    for (String line : block.leaves()) {
      votes(line)
          .filter(v -> v.vote().confidence() >= Judgement.SURE)
          .forEach(
              v ->
                  faults.add(
                      "must be left alone: "
                          + line
                          + " but "
                          + v.rule()
                          + ": "
                          + v.vote().because()));
    }
    for (String line : block.falseAlarms()) {
      if (votes(line).noneMatch(v -> v.vote().confidence() >= Judgement.SURE)) {
        faults.add("no false alarm any more, make it a look-alike: " + line);
      }
    }
  }

  private static boolean holds(String line, Phrase phrase) {
    Scan scan = scan(line);
    return scan.cues(scan.page().lines().get(0)).stream()
        .anyMatch(cue -> cue.phrase().equals(phrase.text()) && cue.category() == phrase.category());
  }

  private static Stream<Verdict> votes(String text) {
    Scan scan = scan(text);
    Line line = scan.page().lines().get(0);
    return CLASSIFIERS.stream()
        .map(classifier -> Verdict.of(classifier, classifier.judge(line, scan)))
        .filter(verdict -> verdict.vote() instanceof Vote.Strip);
  }

  private static Scan scan(String line) {
    return ALL.scan(
        Page.of(line, List.of(Line.of(line, 0, new Span(0, line.length()), Break.BLANK))));
  }
}
