package dev.proseline.lexicon;

import dev.proseline.rule.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase file in memory: blocks of phrases, each with the lines that prove it. Immutable.
 *
 * @param name the file's name for messages
 * @param blocks the blocks in order
 */
record PhraseFile(String name, List<Block> blocks) {

  /**
   * Phrases and the examples that they share. Immutable.
   *
   * @param phrases the phrases
   * @param strips lines that must be stripped ({@code +})
   * @param leaves look-alikes that must be left alone ({@code -})
   * @param falseAlarms prose known to be stripped wrongly ({@code ~})
   */
  record Block(
      List<Phrase> phrases, List<String> strips, List<String> leaves, List<String> falseAlarms) {
    Block {
      phrases = List.copyOf(phrases);
      strips = List.copyOf(strips);
      leaves = List.copyOf(leaves);
      falseAlarms = List.copyOf(falseAlarms);
    }
  }

  PhraseFile {
    blocks = List.copyOf(blocks);
  }

  /**
   * Reads the text of a phrase file.
   *
   * @throws IllegalArgumentException naming the file and the line, if a line is none of comment,
   *     phrase or example
   */
  static PhraseFile parse(String name, String text, Category category, String language) {
    Reader reader = new Reader(name, category, language);
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      reader.line(++number, line);
    }
    return new PhraseFile(name, reader.finish());
  }

  /** Collects blocks: a phrase after an example opens the next one. */
  private static final class Reader {
    private final String name;
    private final Category category;
    private final String language;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<String> strips = new ArrayList<>();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private boolean inExamples;

    Reader(String name, Category category, String language) {
      this.name = name;
      this.category = category;
      this.language = language;
    }

    void line(int number, String line) {
      if (line.isBlank() || line.startsWith("#")) {
        return;
      }
      try {
        if (line.startsWith("  ")) {
          example(line.strip());
        } else {
          phrase(line.stripTrailing());
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
      }
    }

    private void phrase(String line) {
      if (inExamples) {
        close();
      }
      phrases.add(Phrase.parse(line, category, language));
    }

    private void example(String line) {
      if (phrases.isEmpty()) {
        throw new IllegalArgumentException("an example before any phrase: '" + line + "'");
      }
      inExamples = true;
      String text = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '+' -> strips.add(text);
        case '-' -> leaves.add(text);
        case '~' -> falseAlarms.add(text);
        default ->
            throw new IllegalArgumentException(
                "an example starts with + - or ~, not '" + line + "'");
      }
    }

    private void close() {
      blocks.add(new Block(phrases, strips, leaves, falseAlarms));
      phrases.clear();
      strips.clear();
      leaves.clear();
      falseAlarms.clear();
      inExamples = false;
    }

    List<Block> finish() {
      if (!phrases.isEmpty()) {
        close();
      }
      return blocks;
    }
  }
}
