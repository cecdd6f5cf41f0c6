package dev.proseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proseline.rule.Category;
import dev.proseline.unicode.CharClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is written as Markdown is read back as the same text by the reference parser. */
class MarkdownRoundTripTest {

  private static final Path PAGES = Path.of("testdata", "pages");

  private static final Proseline PROSELINE = Proseline.standard();

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void everySamplePageComesBackAsItsText() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(PAGES)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).isNotEmpty();
    for (Path page : pages) {
      Cleaned cleaned =
          PROSELINE.cleanHtml(Files.readAllBytes(page), null, "https://site.example/a/");
      check(cleaned, page.toString());
      check(keepingAll(cleaned), "all of " + page);
    }
  }

  @Test
  void everyRandomPageComesBackAsItsText() {
    for (long seed = 0; seed < 3_000; seed++) {
      String html = new RandomPage(seed).next(40);
      Cleaned cleaned = PROSELINE.cleanHtml(html, "https://site.example/");
      check(cleaned, "seed " + seed + ": " + html);
      check(keepingAll(cleaned), "all of seed " + seed + ": " + html);
    }
  }

  @Test
  void everyRandomTextComesBackAsItself() {
    for (long seed = 0; seed < 3_000; seed++) {
      check(PROSELINE.clean(new NastyText(seed).next(200)), "seed " + seed);
    }
  }

  private static Cleaned keepingAll(Cleaned cleaned) {
    return cleaned.keeping(Category.values());
  }

  private static void check(Cleaned cleaned, String what) {
    String markdown = cleaned.markdown();
    TextOf text = new TextOf();
    PARSER.parse(markdown).accept(text);
    assertThat(solid(text.text.toString()))
        .as("%s%nMarkdown:%n%s", what, markdown)
        .isEqualTo(solid(cleaned.text()));
  }

  private static String solid(String text) {
    StringBuilder solid = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!CharClass.isBlank(text.charAt(i))) {
        solid.append(text.charAt(i));
      }
    }
    return solid.toString();
  }

  /** The text of a document; what the library never writes is marked. */
  private static final class TextOf extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      text.append(node.getLiteral()).append(node.getInfo());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      text.append("INDENTED CODE");
    }

    @Override
    public void visit(HtmlBlock node) {
      text.append("HTML");
    }

    @Override
    public void visit(HtmlInline node) {
      text.append("HTML");
    }

    @Override
    public void visit(Image node) {
      text.append("IMAGE");
    }

    @Override
    public void visit(ThematicBreak node) {
      text.append("BREAK");
    }
  }
}
