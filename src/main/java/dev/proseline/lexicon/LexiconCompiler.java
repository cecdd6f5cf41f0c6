package dev.proseline.lexicon;

import dev.proseline.lexicon.PatternColumns.Pattern;
import dev.proseline.rule.Category;
import dev.proseline.unicode.CharClass;
import dev.proseline.unicode.Folding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the {@link LexiconFile} of the phrase files. Maven runs it when the classes are compiled;
 * the same files give the same bytes.
 */
final class LexiconCompiler {

  private static final int MOST_PHRASE_WORDS = Scanner.MOST_PHRASE_WORDS - 1;

  private final List<String> languages = new ArrayList<>();
  private final Map<String, Word> words = new LinkedHashMap<>();
  private final Trie.Builder<Pattern> trie = new Trie.Builder<>();
  private int gaps;

  /** A word, and the languages in which it is something, a bit each. */
  private static final class Word {
    private final int number;
    private long known;
    private long function;
    private long date;

    Word(int number) {
      this.number = number;
    }
  }

  private LexiconCompiler() {}

  /**
   * Compiles the phrase files of the class path.
   *
   * @param args the folder of classes into which the resource is written
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException naming the file and line of a faulty phrase
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve(Path.of("dev", "proseline", "lexicon"));
    try (OutputStream out =
        LexiconFile.packed(Files.newOutputStream(folder.resolve(LexiconFile.NAME)))) {
      out.write(compile().bytes());
    }
  }

  /** Compiles the phrase files of all languages. */
  static LexiconFile compile() {
    LexiconCompiler compiler = new LexiconCompiler();
    compiler.add(Languages.COMMON);
    Languages.all().forEach(compiler::add);
    return compiler.file();
  }

  private void add(String language) {
    int number = languages.size();
    languages.add(language);
    for (Category category : Category.values()) {
      Languages.phrases(language, category).ifPresent(file -> add(file, number));
    }
    long bit = 1L << number;
    Languages.functionWords(language)
        .forEach(text -> listed(text, bit).forEach(word -> word.function |= bit));
    Languages.dateWords(language)
        .forEach(text -> listed(text, bit).forEach(word -> word.date |= bit));
  }

  private void add(PhraseFile file, int language) {
    for (PhraseFile.Block block : file.blocks()) {
      block.phrases().forEach(phrase -> add(phrase, language));
    }
  }

  private void add(Phrase phrase, int language) {
    List<List<String>> parts = phrase.parts().stream().map(LexiconCompiler::words).toList();
    byte form = Form.of(phrase.text(), parts);
    List<String> all = parts.stream().flatMap(List::stream).toList();
    int gap = parts.size() == 2 ? gaps++ : -1;
    for (int part = 0; part < parts.size(); part++) {
      check(phrase, parts.get(part).size());
      List<Integer> numbers =
          parts.get(part).stream().map(word -> word(word, 1L << language).number).toList();
      trie.add(numbers, new Pattern(phrase, language, form, gap, part, all));
    }
  }

  private static void check(Phrase phrase, int words) {
    if (words == 0 || words > MOST_PHRASE_WORDS) {
      throw new IllegalArgumentException(
          phrase.language()
              + "/"
              + phrase.category().slug()
              + ".txt: the phrase '"
              + phrase.text()
              + "' needs a word and at most "
              + MOST_PHRASE_WORDS);
    }
  }

  private Word word(String spelling, long language) {
    Word word = words.computeIfAbsent(spelling, s -> new Word(words.size()));
    word.known |= language;
    return word;
  }

  /** The words of a line of a word list. */
  private List<Word> listed(String text, long language) {
    return words(text).stream()
        .filter(word -> !word.equals("0"))
        .map(word -> word(word, language))
        .toList();
  }

  /** The folded words of a text. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Tokenizer tokens = new Tokenizer(text);
    tokens.reset(0, text.length());
    while (tokens.next()) {
      words.add(folded(text, tokens));
    }
    return words;
  }

  private static String folded(String text, Tokenizer tokens) {
    for (String word : List.of(folded(text, tokens.start, tokens.end), "0", "\u00A9")) {
      if (WordHash.of(word, 0, word.length()) == tokens.hash) {
        return word;
      }
    }
    throw new IllegalArgumentException("a word that cannot be spelled out in '" + text + "'");
  }

  private static String folded(String text, int start, int end) {
    StringBuilder folded = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (CharClass.of(text.charAt(i)) != CharClass.INVISIBLE) {
        folded.append(Folding.of(text.charAt(i)));
      }
    }
    return folded.toString();
  }

  private LexiconFile file() {
    if (languages.size() > LexiconFile.MOST_LANGUAGES || words.size() > Character.MAX_VALUE) {
      throw new IllegalStateException(
          "the lexicon's file has no room for "
              + languages.size()
              + " languages or "
              + words.size()
              + " words");
    }
    return new LexiconFile(List.copyOf(languages), listWords(), trie.trie(), patterns());
  }

  private LexiconFile.Words listWords() {
    StringBuilder spellings = new StringBuilder();
    words.keySet().forEach(word -> spellings.append(word).append(LexiconFile.SEPARATOR));
    return new LexiconFile.Words(
        spellings.toString().toCharArray(),
        words.values().stream().mapToLong(word -> word.known).toArray(),
        words.values().stream().mapToLong(word -> word.function).toArray(),
        words.values().stream().mapToLong(word -> word.date).toArray());
  }

  private LexiconFile.Patterns patterns() {
    List<List<Pattern>> ends = trie.ends();
    PatternColumns columns = new PatternColumns(ends, gaps);
    for (int state = 0; state < ends.size(); state++) {
      columns.add(state, ends.get(state));
    }
    return columns.patterns();
  }
}
