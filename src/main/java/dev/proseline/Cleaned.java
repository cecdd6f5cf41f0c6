package dev.proseline;

import dev.proseline.page.Break;
import dev.proseline.page.Line;
import dev.proseline.page.Metadata;
import dev.proseline.page.Page;
import dev.proseline.page.Role;
import dev.proseline.page.Span;
import dev.proseline.rule.Category;
import dev.proseline.rule.Vote;
import dev.proseline.text.TextReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that was judged: its clean text, its pieces, and every stripped fragment. The policy can
 * be changed afterwards without judging again. Immutable and thread-safe; no argument may be null.
 */
public final class Cleaned {

  private final Page page;
  private final List<Judged> lines;
  private final Policy policy;

  Cleaned(Page page, List<Judged> lines, Policy policy) {
    this.page = page;
    this.lines = List.copyOf(lines);
    this.policy = policy;
  }

  /** The plain text that was given, unchanged; of a web page the text that was read from it. */
  public String original() {
    return page.text();
  }

  /** Every line with its verdict, in order, whatever the policy. */
  public List<Judged> lines() {
    return lines;
  }

  /**
   * The policy that decides what {@link #text()}, {@link #pieces()} and {@link #stripped()} give.
   */
  public Policy policy() {
    return policy;
  }

  /** The same judgement under another policy. */
  public Cleaned with(Policy other) {
    return new Cleaned(page, lines, Objects.requireNonNull(other, "policy"));
  }

  /** The same judgement with the fragments of these categories back in the text. */
  public Cleaned keeping(Category... categories) {
    return with(policy.with(Action.KEEP, categories));
  }

  /** The same judgement with the fragments of these categories back in the text and marked. */
  public Cleaned marking(Category... categories) {
    return with(policy.with(Action.MARK, categories));
  }

  /** The same judgement with the fragments of these categories stripped. */
  public Cleaned stripping(Category... categories) {
    return with(policy.with(Action.STRIP, categories));
  }

  /** The pieces that tile the input, in order. */
  public List<Piece> pieces() {
    return new Pieces(page, lines, policy).build();
  }

  /** The stripped fragments in order. */
  public List<Stripped> stripped() {
    return pieces().stream().filter(Stripped.class::isInstance).map(Stripped.class::cast).toList();
  }

  /**
   * The clean text: the kept lines as they stand in the input, one line feed or one blank line
   * between them as in the input, and one space where a fragment was cut out of a line. Words are
   * never changed.
   */
  public String text() {
    StringBuilder text = new StringBuilder(page.text().length());
    Break gap = Break.NONE;
    Line last = null;
    boolean cut = false;
    for (Judged judged : lines) {
      Line line = judged.line();
      gap = wider(gap, line.before());
      if (isStripped(judged)) {
        cut = true;
        continue;
      }
      if (last != null) {
        text.append(cut || gap != Break.NONE ? separator(gap) : between(last, line));
      }
      text.append(indent(line));
      appendLine(text, line);
      gap = Break.NONE;
      last = line;
      cut = false;
    }
    return text.toString();
  }

  /** Of code its indent, of a table row its first cells if they are empty. */
  private String indent(Line line) {
    Role role = line.markup().role();
    boolean counts = role == Role.CODE || role == Role.TABLE_ROW;
    return counts && line.before() != Break.NONE ? page.indent(line) : "";
  }

  /** What stands between two kept parts of one physical line, which may be nothing. */
  private String between(Line line, Line next) {
    return page.text().substring(line.span().end(), next.span().start());
  }

  /**
   * The clean text as Markdown (CommonMark, with tables as GitHub has them): headings, lists,
   * quotes, tables, code and links of a web page; of a plain text its lines as paragraphs. What
   * would be taken for markup is escaped.
   */
  public String markdown() {
    Markdown markdown = new Markdown(page);
    lines.stream().filter(judged -> !isStripped(judged)).forEach(j -> markdown.add(j.line()));
    return markdown.toString();
  }

  /** What a web page states about itself; nothing for a plain text. */
  public Metadata metadata() {
    return page.metadata();
  }

  /** How much of the text is left under the policy. */
  public Loss loss() {
    int kept = 0;
    int total = 0;
    for (Judged judged : lines) {
      int words = judged.line().shape().length();
      total += words;
      kept += isStripped(judged) ? 0 : words;
    }
    return new Loss(kept, total);
  }

  private boolean isStripped(Judged judged) {
    return judged.verdict().vote() instanceof Vote.Strip strip
        && strip.confidence() >= policy.preset().threshold()
        && policy.action(strip.category()) == Action.STRIP;
  }

  /** What a line was recognised as, if surely enough for the preset. */
  static Optional<Stripped> fragment(Page page, Judged judged, Preset preset) {
    if (judged.verdict().vote() instanceof Vote.Strip strip
        && strip.confidence() >= preset.threshold()) {
      Span span = judged.line().span();
      return Optional.of(
          new Stripped(
              span,
              span.of(page.text()),
              strip.category(),
              judged.verdict().rule(),
              strip.because(),
              strip.confidence(),
              origin(page, judged.line())));
    }
    return Optional.empty();
  }

  /** Where a line comes from; empty for a plain text. */
  static Optional<Origin> origin(Page page, Line line) {
    return line.markup().known()
        ? Optional.of(new Origin(line.markup().path(), page.sources().source(line.span())))
        : Optional.empty();
  }

  private static Break wider(Break a, Break b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static String separator(Break gap) {
    return switch (gap) {
      case NONE -> " ";
      case LINE -> "\n";
      case BLANK -> "\n\n";
    };
  }

  /** Appends a line; where it was wrapped, its inner line ends become line feeds. */
  private void appendLine(StringBuilder text, Line line) {
    String all = page.text();
    int written = line.span().start();
    for (int i = written; i < line.span().end(); i++) {
      if (TextReader.isTerminator(all.charAt(i))) {
        boolean crlf =
            all.charAt(i) == '\r' && i + 1 < line.span().end() && all.charAt(i + 1) == '\n';
        text.append(all.substring(written, i)).append(crlf ? "" : "\n");
        written = i + 1;
      }
    }
    text.append(all.substring(written, line.span().end())); // copies faster than a range of it
  }
}
