package dev.proseline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proseline.Cleaned;
import dev.proseline.Proseline;
import dev.proseline.Stripped;
import dev.proseline.rule.Category;
import dev.proseline.rule.PageClassifier;
import dev.proseline.site.InventedSite.SitePage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SiteTemplateTest {

  private static final Proseline WITHOUT_PHRASES =
      Proseline.builder().languages().model(PageClassifier.none()).build();

  private final List<String> pages = texts(new InventedSite(0, 7, 24));

  private static List<String> texts(InventedSite site) {
    return site.pages().stream().map(SitePage::text).toList();
  }

  private static SiteTemplateLearner learner(List<String> texts) {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    texts.forEach(learner::addText);
    return learner;
  }

  private static byte[] bytes(SiteTemplate template) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.writeTo(out);
    return out.toByteArray();
  }

  private static SiteTemplate read(byte[] bytes) throws IOException {
    return SiteTemplate.readFrom(new ByteArrayInputStream(bytes));
  }

  /** A page of a small English site: the story is its own, the rest is on every page. */
  private static String page(String story, int number) {
    return "Harbour Post\nTides and boats\nThe quay this week\n"
        + "Weather on the water\n"
        + story
        + "\nShare this ("
        + number * 37
        + ")\nOlder tides\nAbout the quay and its people\nWrite to the boat house\n";
  }

  private static String story(int number) {
    String word = "lantern" + "abcdefghijklmnop".charAt(number);
    return "The "
        + word
        + " came back to the harbour at noon, and half the town stood there.\n"
        + "Nobody had seen the "
        + word
        + " since the storm, so there was much to tell.\n"
        + "In the evening they carried the "
        + word
        + " up the hill, where it stands today.";
  }

  @Test
  void theSamePagesInAnyOrderGiveTheSameBytes() throws IOException {
    List<String> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(bytes(learner(shuffled).template())).isEqualTo(bytes(learner(pages).template()));
  }

  @Test
  void twoLearnersMergedKnowWhatOneWouldKnow() throws IOException {
    SiteTemplateLearner merged =
        learner(pages.subList(0, 11)).merge(learner(pages.subList(9, pages.size())));
    assertThat(bytes(merged.template())).isEqualTo(bytes(learner(pages).template()));
  }

  @Test
  void manyThreadsLearnWhatOneLearns() throws IOException {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    pages.parallelStream().forEach(learner::addText);
    assertThat(bytes(learner.template())).isEqualTo(bytes(learner(pages).template()));
  }

  @Test
  void ofMorePagesThanItRemembersTheOrderDoesNotCount() throws IOException {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < SiteTemplateLearner.MOST_PAGES + 50; i++) {
      many.add("Menu\nImprint\n" + "x".repeat(1 + i % 21) + " y".repeat(i / 21) + "\n");
    }
    SiteTemplateLearner forth = learner(many);
    Collections.reverse(many);
    assertThat(forth.pages()).isEqualTo(SiteTemplateLearner.MOST_PAGES);
    assertThat(bytes(learner(many).template())).isEqualTo(bytes(forth.template()));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    SiteTemplate template = learner(pages).template();
    SiteTemplate read = read(bytes(template));
    assertThat(bytes(read)).isEqualTo(bytes(template));
    assertThat(read.pages()).isEqualTo(template.pages());
    String page = pages.get(0);
    assertThat(WITHOUT_PHRASES.with(read).clean(page).text())
        .isEqualTo(WITHOUT_PHRASES.with(template).clean(page).text());
  }

  @Test
  void aTemplateIsSmallAndHoldsNoTextUnlessAskedTo() throws IOException {
    SiteTemplateLearner learner = SiteTemplateLearner.keepingSamples();
    pages.forEach(learner::addText);
    SiteTemplate withText = read(bytes(learner.template()));
    SiteTemplate hashes = learner(pages).template();
    assertThat(hashes.samples()).isEmpty();
    assertThat(bytes(hashes)).hasSizeLessThan(50_000);
    assertThat(withText.samples()).isNotEmpty();
    assertThat(withText.samples().get(0).pages()).isGreaterThan(hashes.pages() / 2);
    assertThat(withText.samples()).allSatisfy(s -> assertThat(s.pages()).isGreaterThan(1));
    assertThatThrownBy(() -> learner.merge(learner(pages)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyTruncatedFileIsAnErrorThatSaysWhatToDo() throws IOException {
    byte[] bytes = bytes(learner(pages.subList(0, 4)).template());
    for (int length = 0; length < bytes.length; length += 1 + length / 50) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IOException.class)
          .hasMessage("the site template ends early; learn it again");
    }
  }

  @Test
  void foreignChangedAndNewerFilesAreTold() throws IOException {
    byte[] bytes = bytes(learner(pages.subList(0, 4)).template());
    assertThatThrownBy(() -> read("no template at all".getBytes("UTF-8")))
        .hasMessageContaining("no site template");
    byte[] changed = bytes.clone();
    changed[40] ^= 1;
    assertThatThrownBy(() -> read(changed)).hasMessageContaining("checksum");
    byte[] newer = bytes.clone();
    newer[7] = 9;
    assertThatThrownBy(() -> read(newer)).hasMessageContaining("version 9");
    byte[] huge = bytes.clone();
    huge[8] = 0x7F;
    assertThatThrownBy(() -> read(huge)).hasMessageContaining("cannot have");
  }

  @Test
  void aLineThatIsStrippedSaysOnHowManyPagesItStands() {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < 6; i++) {
      learner.addText(page(story(i), i));
    }
    Cleaned cleaned = WITHOUT_PHRASES.with(learner.template()).clean(page(story(9), 9));
    assertThat(cleaned.text().strip()).isEqualTo(story(9));
    assertThat(cleaned.stripped())
        .anySatisfy(
            s -> {
              assertThat(s.text()).isEqualTo("Share this (333)");
              assertThat(s.because()).isEqualTo("It stands on 6 of 6 pages of this site.");
              assertThat(s.category()).isEqualTo(Category.TEMPLATE);
              assertThat(s.rule()).isEqualTo("site-template");
            });
  }

  @Test
  void aBetterCategoryIsUsedWhereItIsKnown() {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < 6; i++) {
      learner.addText(page(story(i), i));
    }
    Cleaned cleaned =
        Proseline.standard()
            .with(learner.template())
            .clean(page(story(9) + "\nShare on Facebook", 9));
    assertThat(cleaned.stripped())
        .filteredOn(s -> s.text().equals("Share on Facebook"))
        .extracting(Stripped::category)
        .containsExactly(Category.SHARE);
  }

  @Test
  void copiesOfOnePageDoNotMakeItsArticleTheTemplate() {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    String plain = story(1);
    learner.addText(page(plain, 1)).addText(plain).addText("Print view\n" + plain + "\nClose\n");
    learner.addText(page(plain + "\nTo the next page", 5));
    assertThat(learner.template().pages()).isEqualTo(1);
    Cleaned cleaned = WITHOUT_PHRASES.with(learner.template()).clean(page(plain, 8));
    assertThat(cleaned.text()).contains(plain);
  }

  @Test
  void proseThatSomePagesShareStays() {
    String series =
        "This is the fourth of our letters from the islands, written on the ferry home.";
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < 8; i++) {
      learner.addText(page(i % 2 == 0 ? series + "\n" + story(i) : story(i), i));
    }
    String text = series + "\n" + story(9);
    assertThat(WITHOUT_PHRASES.with(learner.template()).clean(page(text, 9)).text()).contains(text);
  }

  @Test
  void aTitleThatIsATeaserElsewhereStays() {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    String title = "How the lantern was found again";
    for (int i = 0; i < 8; i++) {
      learner.addText(page(story(i), i) + "Most read\n" + title + "\nTo the top of it\n");
    }
    String page = page(title + "\n" + story(9), 9);
    assertThat(WITHOUT_PHRASES.with(learner.template()).clean(page).text()).contains(title);
  }

  @Test
  void aLineOnTwoPagesIsTheSitesWhereTheyAreAll() {
    assertThat(withLineOnTwoOf(2)).doesNotContain("Copper kettles");
    assertThat(withLineOnTwoOf(3)).contains("Copper kettles");
  }

  private static String withLineOnTwoOf(int pages) {
    String kettles = "\nWeather on the water\nCopper kettles\nOlder tides";
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < pages; i++) {
      learner.addText(page(i < 2 ? story(i) + kettles : story(i), i));
    }
    return WITHOUT_PHRASES.with(learner.template()).clean(page(story(9) + kettles, 9)).text();
  }

  @Test
  void aSeriesOfNumbersIsThePagesOwn() {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < 6; i++) {
      learner.addText(page("Save " + i + " crowns\nOlder tides\n" + story(i), i));
    }
    Proseline proseline = WITHOUT_PHRASES.with(learner.template());
    String one = "Older tides\nSave 9 crowns\nOlder tides\n" + story(9);
    assertThat(proseline.clean(one).text()).doesNotContain("crowns");
    String three =
        "Older tides\nSave 7 crowns\nOlder tides\nSave 8 crowns\nOlder tides\nSave 9 crowns\n";
    assertThat(proseline.clean(three + story(9)).text()).contains("Save 7", "Save 8", "Save 9");
  }

  @Test
  void noPagesTeachNothing() {
    SiteTemplate nothing = new SiteTemplateLearner().addText(" \n").template();
    assertThat(nothing.pages()).isZero();
    String page = page(story(0), 0);
    assertThat(WITHOUT_PHRASES.with(nothing).clean(page).text())
        .isEqualTo(WITHOUT_PHRASES.clean(page).text());
  }

  @Test
  void webPagesTeachAsTextsDo() {
    SiteTemplateLearner learner = new SiteTemplateLearner();
    for (int i = 0; i < 6; i++) {
      String html = "<p>" + page(story(i), i).strip().replace("\n", "</p><p>") + "</p>";
      learner.addHtml(html);
    }
    Cleaned cleaned = WITHOUT_PHRASES.with(learner.template()).clean(page(story(9), 9));
    assertThat(cleaned.text().strip()).isEqualTo(story(9));
  }
}
