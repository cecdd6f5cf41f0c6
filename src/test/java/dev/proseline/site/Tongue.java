package dev.proseline.site;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An invented language: words of random syllables in the letters of a script. */
final class Tongue {

  private static final List<String> SCRIPTS =
      List.of(
          "lnrtksmbdaeiou",
          "лнртксмбдаеиоу",
          "λνρτκσμβδαειου",
          "لنرتكسمبداهيوع",
          "的一是在不了有和人这中大为上个国我以要他");

  private static final int WORDS = 900;

  private final String letters;
  private final boolean spaced;
  private final String[] words = new String[WORDS];
  private final Random random;

  Tongue(int number, Random random) {
    this.letters = SCRIPTS.get(number % SCRIPTS.size());
    this.spaced = number % SCRIPTS.size() != SCRIPTS.size() - 1;
    this.random = random;
    for (int i = 0; i < WORDS; i++) {
      words[i] = newWord(i);
    }
  }

  private String newWord(int rank) {
    int syllables = spaced ? 1 + (rank < 60 ? 0 : 1 + random.nextInt(2)) : 1;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(letters.charAt(random.nextInt(letters.length() - 5)));
      word.append(letters.charAt(letters.length() - 1 - random.nextInt(5)));
    }
    return word.toString();
  }

  /** Frequent words are short, as in any language. */
  private String word() {
    double skew = random.nextDouble();
    return words[(int) (WORDS * skew * skew * skew)];
  }

  /** A label or headline without a full stop. */
  String label(int length) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < length; i++) {
      label.append(i > 0 && spaced ? " " : "").append(word());
    }
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  String sentence() {
    String sentence = label(8 + random.nextInt(10));
    int middle = sentence.length() / 2;
    int comma = spaced ? sentence.indexOf(' ', middle) : middle;
    String with =
        comma < 0
            ? sentence
            : sentence.substring(0, comma) + (spaced ? "," : "，") + sentence.substring(comma);
    return with + (spaced ? "." : "。");
  }

  String paragraph(int sentences) {
    StringBuilder paragraph = new StringBuilder(sentence());
    for (int i = 1; i < sentences; i++) {
      paragraph.append(spaced ? " " : "").append(sentence());
    }
    return paragraph.toString();
  }
}
